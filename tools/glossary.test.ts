import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

interface Term {
  readonly chinese: string
  readonly names: readonly string[]
  readonly avoid: readonly string[]
  /** A source file under packages/, or null while the code has no such thing. */
  readonly where: string | null
}

const terms = readFileSync(`${root}GLOSSARY.md`, 'utf8')
  .split('\n')
  .filter(line => line.startsWith('| ') && !line.startsWith('| 中文'))
  .map((line): Term => {
    const [, chinese = '', code = '', avoid = '', where = ''] = line.split('|').map(cell => cell.trim())
    return {
      chinese,
      names: [...code.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? ''),
      avoid: avoid
        .split(',')
        .map(word => word.trim())
        .filter(word => word !== ''),
      where: where === '—' ? null : `packages/${where}`,
    }
  })
const housed = terms.flatMap(term => (term.where === null ? [] : [{ ...term, where: term.where }]))

/** Exported names and the keys of exported interfaces. */
function namesIn(file: string): readonly string[] {
  const text = readFileSync(root + file, 'utf8')
  const exported = text.matchAll(/^export (?:async )?(?:interface|type|class|const|function) (\w+)/gm)
  const keys = text.matchAll(/^ {2}readonly (\w+)\??:/gm)
  return [...exported, ...keys].map(match => match[1] ?? '')
}

test('the glossary is read', () => expect(terms.length).toBeGreaterThan(30))

test.each(housed.map(term => [term.chinese, term] as const))('%s has its name in its room', (_, term) => {
  expect(existsSync(root + term.where), term.where).toBe(true)
  for (const name of term.names) expect(namesIn(term.where)).toContain(name)
})

test.each(housed.map(term => [term.chinese, term] as const))('%s is called nothing else there', (_, term) => {
  const avoided = new Set(term.avoid.map(word => word.toLowerCase()))
  expect(namesIn(term.where).filter(name => avoided.has(name.toLowerCase()))).toEqual([])
})

test('no folder is named by a word that the glossary avoids', () => {
  const folders = ['core', 'server', 'console', 'cli'].flatMap(name =>
    readdirSync(`${root}packages/${name}/src`, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name.replace(/^\d-/, '')),
  )
  const avoided = new Set(housed.flatMap(term => term.avoid))
  expect(folders.filter(folder => avoided.has(folder))).toEqual([])
})

test('a term said to be missing from the code is missing', () => {
  const exported = new Set(listSources('packages').flatMap(namesIn))
  const missing = terms.filter(term => term.where === null).flatMap(term => term.names)
  expect(missing.filter(name => /^[A-Z]/.test(name) && exported.has(name))).toEqual([])
})

function listSources(folder: string): string[] {
  return readdirSync(root + folder, { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory())
      return /^(node_modules|dist|migrations)$/.test(entry.name) ? [] : listSources(path)
    return /\.tsx?$/.test(entry.name) ? [path] : []
  })
}
