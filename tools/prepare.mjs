import { spawnSync } from 'node:child_process'
import { buildCli } from './build.mjs'
import { root } from './run-command.mjs'

// Without git, or outside a work tree (an unpacked archive), there is nothing to prepare and nothing is wrong.
const git = (/** @type {string[]} */ ...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' })

// Unpacked inside somebody else's work tree, the hooks are not ours to set.
if (git('rev-parse', '--show-prefix').stdout === '\n') git('config', 'core.hooksPath', '.githooks')

// Without it the command line runs from its source, only slower: an install does not fail for it.
const problem = buildCli.isNeeded() ? await buildCli.run() : ''
if (problem) console.error(problem)
