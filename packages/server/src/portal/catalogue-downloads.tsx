import type { CatalogueFile } from './catalogue-files.ts'

/** A file that this site can make now, with its size in bytes. */
export interface OfferedFile extends Omit<CatalogueFile, 'format'> {
  readonly size: number
}

/** The catalogue to take away: what each form is good for, and how large it is. */
export function CatalogueDownloads({ files }: { files: readonly OfferedFile[] }) {
  return (
    <section class="takeaway" aria-labelledby="h-takeaway">
      <h2 id="h-takeaway">下载这份目录</h2>
      <ul>
        {files.map(({ href, form, use, size }) => (
          <li>
            <a href={href} download>
              {form}
            </a>
            <span>
              {use}，{sizeOf(size)}
            </span>
          </li>
        ))}
      </ul>
      {files.every(({ form }) => form !== 'PDF') && (
        <p class="note">这台服务器没有中文字体，暂不提供 PDF。</p>
      )}
    </section>
  )
}

function sizeOf(bytes: number): string {
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} KB` : `${(bytes / 1e6).toFixed(1)} MB`
}
