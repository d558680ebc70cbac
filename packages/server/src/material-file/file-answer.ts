import type { MaterialFileFormat } from '@mingbai/core/4-content/material-file'
import { attachment } from '../http/attachment.ts'

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
    'Content-Disposition': attachment(`${name}.${format}`, `file.${format}`),
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  }
}
