import type { Note } from '../../finding/finding.ts'

export function brokenBorder(column: number): Note {
  return {
    code: 'border-broken',
    severity: 'warning',
    column,
    what: `第 ${column} 列这一格的边线不完整，不能确定它是一格还是几格。`,
    why: '从 PDF 读表格只能看线；线断了，合并的单元格就可能读错。',
    fix: '对照原文件核对这一格；有原来的 .docx 或 .xlsx，请改用它。',
  }
}

export function textOverBorder(column: number): Note {
  return {
    code: 'text-over-border',
    severity: 'warning',
    column,
    what: `第 ${column} 列这一格的文字印出了边线，按它开头所在的格读取。`,
    why: '印出边线的文字可能属于旁边的格。',
    fix: '对照原文件核对这一格；在原文件里加宽或加高这一格后重新另存为 PDF。',
  }
}

export function textCut(column: number): Note {
  return {
    code: 'text-cut',
    severity: 'warning',
    column,
    what: `第 ${column} 列这一格太小，文字没有印全，按文件里留着的文字读取，可能还有缺。`,
    why: '从电子表格另存的 PDF 里，行高不够的格只印得出一部分文字。',
    fix: '对照原文件核对这一格；在原文件里把行高设为自动，重新另存为 PDF，或直接交 .xlsx。',
  }
}

export function textUnseen(column: number): Note {
  return {
    code: 'text-unseen',
    severity: 'info',
    column,
    what: `第 ${column} 列这一格的文字在这一页上看不到或看不全，按文件里留着的文字读取。`,
    why: '合并的单元格被换页切开时，有的程序只在文字正好落到的那一页印出它，另一页像是空白。',
    fix: '对照前后页上的同一格核对。',
  }
}

export function lineEndUnsure(column: number): Note {
  return {
    code: 'line-end-unsure',
    severity: 'warning',
    column,
    what: `第 ${column} 列这一格有一行写到了边，和下一行是一句话还是两项，看不出来，已接成一句。`,
    why: '在 PDF 里，折行和另起一项印出来一样。',
    fix: '对照原文件核对这一格；是两项的，在原文件里用顿号隔开。',
  }
}

export function unsureLetter(column: number): Note {
  return {
    code: 'letter-unsure',
    severity: 'warning',
    column,
    what: `第 ${column} 列这一格里有认不准的字，读出来的可能不是印出来的。`,
    why: 'PDF 里的字体没有写明每个字是什么，或这种文字从右向左书写，或两行字印在了一起。',
    fix: '对照原文件核对这一格；有原来的 .docx 或 .xlsx，请改用它。',
  }
}

export const noRulingLines: Note = {
  code: 'no-ruling-lines',
  severity: 'warning',
  what: '这一行所在的表没有完整的表格线，各格是按文字的位置推断的。',
  why: '没有表格线，折行的文字、空白的格和合并的单元格都可能读错。',
  fix: '逐格对照原文件核对；有原来的 .docx 或 .xlsx，请改用它。',
}

export const cutByPage: Note = {
  code: 'cell-cut-by-page',
  severity: 'warning',
  what: '这一行在换页的地方：有的格按上一页末尾那一格的延续读取，或可能是它的延续。',
  why: '合并的单元格被换页切开后，下半截和真正的空白印出来一样。',
  fix: '对照原文件核对这一行；真是空白的，请在原文件里写明“无”。',
}

export const rowCutByPage: Note = {
  code: 'row-cut-by-page',
  severity: 'warning',
  what: '这一行被换页切成两半，已把下一页开头的一行接在后面。',
  why: '下一页开头的一行没有勾，这一行的文字又写满到页底，多半是同一行；也可能是另一个事项。',
  fix: '对照原文件核对；在原文件里设为“不允许跨页断行”后重新另存为 PDF。',
}

export const damagedFile: Note = {
  code: 'file-damaged',
  severity: 'warning',
  what: 'PDF 文件里有一段数据已损坏，和它自己的校验值对不上，能读出的部分可能有错、有缺。',
  why: '损坏的一段可能是文字、表格线，也可能是字的对照表；缺了哪些、错了哪些，看不出来。',
  fix: '重新下载或重新生成这份 PDF；有原来的 .docx 或 .xlsx，请改用它。',
}

export const recognised: Note = {
  code: 'text-recognised',
  severity: 'warning',
  what: '这一行的文字是软件从扫描图片里识别出来的。',
  why: '识别会认错形近的字，也常漏掉勾和方框。',
  fix: '逐格对照原件核对；有原来的 .docx 或 .xlsx，请改用它。',
}

export function pageWithoutText(page: number): Note {
  return {
    code: 'page-without-text',
    severity: 'error',
    what: `第 ${page} 页没有文字，可能是扫描的图片，没有读取。`,
    why: '这一页上如果有目录，它的事项就缺了。',
    fix: '打开原文件看这一页；是图片的，请换成有文字的文件，或识别后另存为 .docx 再试。',
  }
}

export const slantedText: Note = {
  code: 'slanted-text',
  severity: 'info',
  what: '页面上有斜着印的文字，多半是水印，没有读取。',
  why: '水印会盖住表里的字，读进来就混在一起。',
  fix: '如果斜着的文字也属于目录，请对照原文件补上。',
}
