/** Present in every JavaScript runtime; declared here because core knows neither Node nor the DOM. */
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean },
) => { decode(bytes: Uint8Array): string }

/**
 * Text of a file saved by any Chinese office program: UTF-8 or UTF-16 with a mark, else UTF-8 if it is valid,
 * else GB18030. Null when it is no text at all.
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes)
  if (bytes.includes(0)) return null
  return decode('utf-8', bytes) ?? decode('gb18030', bytes)
}

/** Text in the encoding that the document names; null when it names none that fits. */
export function decodeAs(label: string, bytes: Uint8Array): string | null {
  return decode(/^(gb2312|gbk|gb_2312-80)$/i.test(label) ? 'gb18030' : label, bytes)
}

/** Each byte as one character: to look for marks in bytes of any kind. */
export function decodeBytes(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes)
}

function decode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null // not in this encoding: the caller tries the next
  }
}
