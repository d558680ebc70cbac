import { expect, test } from 'vitest'
import { aGuide } from '../../../core/src/4-content/a-guide.ts'
import { anEdition, anItem, aShell } from './an-item.ts'
import { EditionPage } from './edition-page.tsx'

test('an edition bears the metas of an article, and names the agency only where it vouched for it', () => {
  const metas = (demonstration: boolean) => {
    const edition = { ...anEdition('0001', aGuide()), demonstration }
    const shown = { edition, state: 'in-force', isReadable: true, end: null } as const
    const coded = { code: '0001', item: anItem({ agency: '市人社局' }) }
    const page = String(<EditionPage shell={aShell()} coded={coded} shown={shown} />)
    return [...page.matchAll(/<meta name="(ArticleTitle|PubDate|ContentSource)"/g)].map(([, name]) => name)
  }
  expect(metas(false)).toEqual(['ArticleTitle', 'PubDate', 'ContentSource'])
  expect(metas(true)).toEqual(['ArticleTitle', 'PubDate'])
})
