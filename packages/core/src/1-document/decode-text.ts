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

function decode(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null // not in this encoding: the caller tries the next
  }
}
