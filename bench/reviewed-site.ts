import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BuiltServer, freshDataDir, startBuiltServer } from '../e2e/built-server.ts'

/** The same site as it will be once an office has reviewed it: no demonstration, open to search engines. */
export async function startReviewedSite(): Promise<BuiltServer> {
  const data = await freshDataDir()
  const dir = mkdtempSync(join(tmpdir(), 'mingbai-site-'))
  const site = JSON.parse(readFileSync('data/yining/site.json', 'utf8'))
  cpSync('data/yining', dir, { recursive: true })
  writeFileSync(join(dir, 'site.json'), JSON.stringify({ ...site, demonstration: false }))
  const server = await startBuiltServer({ DATA_DIR: data.path, SITE: join(dir, 'site.json') })
  const stop = async () => {
    await server.stop()
    await data.remove()
    rmSync(dir, { recursive: true })
  }
  return { ...server, stop }
}
