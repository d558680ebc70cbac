/**
 * Content-Disposition of what is to be saved under its name, never opened as a page of ours (RFC 6266). `plain` is for
 * readers that know ASCII alone.
 */
export function attachment(name: string, plain: string): string {
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`
}

/** RFC 8187: what encodeURIComponent leaves and a header's parameter may not hold. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
