import { sizeInWords } from '@mingbai/core/4-content/material-file'
import { type CatalogueFile, catalogueFiles } from './catalogue-files.ts'

/** A file that this site can make, with its size in bytes as soon as that is known. */
export interface OfferedFile extends Omit<CatalogueFile, 'mostItems'> {
  readonly size: number | null
}

/** The catalogue to take away: what each form is good for, and how large it is. */
export function CatalogueDownloads({ files }: { files: readonly OfferedFile[] }) {
  const missing = catalogueFiles
    .filter(({ format }) => files.every(file => file.format !== format))
    .map(({ form }) => form)
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
              {use}
              {size !== null && `，${sizeInWords(size)}`}
            </span>
          </li>
        ))}
      </ul>
      {missing.length > 0 && <p class="note">暂不提供 {missing.join('、')}。</p>}
    </section>
  )
}
