/** pdfjs makes one of these as soon as it is loaded, for drawing; nothing is drawn here. */
class NoMatrix {}

const shared = globalThis as { DOMMatrix?: unknown }
shared.DOMMatrix ??= NoMatrix
