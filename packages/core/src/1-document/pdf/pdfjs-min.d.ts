/** The smaller build says the same as the other; only its types lie there. */
declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
}
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
