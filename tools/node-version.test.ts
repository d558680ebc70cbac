import { expect, test } from 'vitest'
import { nodeProblem } from './node-version.mjs'

test.each(['20.19.0', '20.20.2', '22.0.0', '24.11.1'])('Node.js %s is new enough', version => {
  expect(nodeProblem(version)).toBe('')
})

test.each(['14.21.3', '18.20.8', '20.9.0', '20.18.3'])('Node.js %s is refused in one sentence', version => {
  expect(nodeProblem(version)).toMatch(new RegExp(`^需要 Node\\.js 20\\.19 .*现在是 ${version}；请.*。$`))
})
