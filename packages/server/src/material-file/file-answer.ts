import type { MaterialFileFormat } from '@mingbai/core/4-content/material-file'

const office = 'application/vnd.openxmlformats-officedocument'
const types: Readonly<Record<MaterialFileFormat, string>> = {
  pdf: 'application/pdf',
  docx: `${office}.wordprocessingml.document`,
  xlsx: `${office}.spreadsheetml.sheet`,
  jpg: 'image/jpeg',
  png: 'image/png',
}

/** To be saved under its name, never opened as a page of ours. */
export function fileHeaders(name: string, format: MaterialFileFormat): Record<string, string> {
  return {
    'Content-Type': types[format],
    'Content-Disposition': `attachment; filename="file.${format}"; filename*=UTF-8''${encoded(`${name}.${format}`)}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  }
}

/** RFC 8187: what encodeURIComponent leaves and a header's parameter may not hold. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    each => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
