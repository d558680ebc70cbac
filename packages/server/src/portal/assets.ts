import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A file whose name carries the hash of its content: a browser may keep it for ever. */
interface Asset {
  readonly href: string
  readonly type: string
  readonly body: string
}

export interface Assets {
  readonly stylesheet: Asset
  readonly icon: Asset
}

/** In the order of the cascade: from what every page has to what one page, one width or paper changes. */
const styles = [
  ...['tokens', 'ground', 'frame', 'pieces', 'cells', 'home', 'topics', 'catalogue', 'item', 'guide'],
  ...['coverage', 'versions', 'search', 'deadline', 'widths', 'paper'],
]

/** Read once at start; one file an idea on disk, one request for the reader. */
export function readAssets(dir: string): Assets {
  const read = (name: string) => readFileSync(join(dir, name), 'utf8')
  const css = styles.map(name => read(`styles/${name}.css`)).join('')
  return {
    stylesheet: asset('portal', 'css', 'text/css; charset=utf-8', css),
    icon: asset('icon', 'svg', 'image/svg+xml', read('icon.svg')),
  }
}

function asset(name: string, extension: string, type: string, body: string): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 10)
  return { href: `/assets/${name}-${hash}.${extension}`, type, body }
}
