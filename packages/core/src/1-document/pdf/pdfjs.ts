/// <reference path="./pdfjs-min.d.ts" />
import './no-canvas.ts'
import {
  getDocument,
  OPS,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.min.mjs'
import 'pdfjs-dist/legacy/build/pdf.worker.min.mjs'
import { limits } from '../limits.ts'
import { Unreadable } from '../unreadable.ts'
import { drawPage } from './draw-page.ts'
import type { Drawing } from './drawing.ts'
import type { Matrix } from './matrix.ts'
import type { PdfFont } from './pen.ts'

/** Present wherever modules are; declared here because core knows neither Node nor the DOM. */
declare const URL: new (path: string, base: string) => { readonly pathname: string }

declare global {
  interface ImportMeta {
    /** Where a package's file is: part of the language's modules, not of Node alone. */
    resolve(specifier: string): string
  }
}

const operatorNames = new Map(Object.entries(OPS).map(([name, number]) => [number, name]))

/** The drawings of a PDF's pages. pdfjs runs no script, loads no font and asks nobody; pictures are left out. */
export async function drawPages(bytes: Uint8Array): Promise<readonly Drawing[]> {
  const task = getDocument({
    // A copy: pdfjs keeps what it is given.
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    fontExtraProperties: true,
    maxImageSize: 1,
    cMapUrl: folderOf('pdfjs-dist/cmaps/UniGB-UCS2-H.bcmap'),
    cMapPacked: true,
    verbosity: 0,
  })
  try {
    const pdf = await task.promise
    if (pdf.numPages > limits.pages) throw tooManyPages(pdf.numPages)
    return await drawAll(pdf)
  } catch (failure) {
    throw failure instanceof Unreadable ? failure : reasonOf(failure)
  } finally {
    await task.destroy()
  }
}

async function drawAll(pdf: PDFDocumentProxy): Promise<readonly Drawing[]> {
  const drawings: Drawing[] = []
  for (let n = 1; n <= pdf.numPages; n++) {
    const page = await pdf.getPage(n)
    const list = await page.getOperatorList({ annotationMode: 0 })
    if (list.fnArray.length > limits.pageOperators) throw tooMuch()
    const { width, height, transform } = page.getViewport({ scale: 1 })
    drawings.push(
      drawPage({
        width,
        height,
        matrix: transform as unknown as Matrix,
        operators: list,
        names: operatorNames,
        fontOf: name => fontOf(page, name),
      }),
    )
    page.cleanup()
  }
  return drawings
}

function fontOf(page: PDFPageProxy, name: string): PdfFont | null {
  return page.commonObjs.has(name) ? (page.commonObjs.get(name) as PdfFont) : null
}

/** Where pdfjs keeps the letter tables of Chinese fonts, as a path: it reads them as files. */
function folderOf(file: string): string {
  const { pathname } = new URL('.', import.meta.resolve(file))
  return decodeURIComponent(pathname).replace(/^\/([A-Za-z]:)/, '$1')
}

function reasonOf(failure: unknown): Unreadable {
  const name = failure instanceof Error ? failure.name : ''
  if (name === 'PasswordException')
    return new Unreadable('PDF 加了密码', '取消密码后另存，或换成原来的 .docx、.xlsx 再试')
  return new Unreadable('PDF 已损坏，读不出来', '重新生成 PDF，或换成原来的 .docx、.xlsx 再试')
}

function tooManyPages(count: number): Unreadable {
  return new Unreadable(`PDF 有 ${count} 页，超过 ${limits.pages} 页`, '只保留目录所在的页再试')
}

function tooMuch(): Unreadable {
  return new Unreadable('PDF 的页面内容太多，不像一份目录', '只保留目录所在的页再试')
}
