/** The oldest Node.js this project runs on; package.json `engines` says the same. */
const oldest = { major: 20, minor: 19 }

/**
 * One sentence when this Node.js is too old, else nothing.
 * This file and those that import it statically use only syntax that Node.js 14 can read: the sentence must reach
 * exactly those people.
 *
 * @param {string} version
 */
export function nodeProblem(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return ''
  return `需要 Node.js ${oldest.major}.${oldest.minor} 或更新的版本，现在是 ${version}；请从 nodejs.org 或系统的软件源安装后重试。`
}

/**
 * Goes on with `next` on a new enough Node.js; otherwise says so and ends with exit code 1.
 *
 * @param {() => Promise<unknown>} next
 */
export function onSuitableNode(next) {
  const problem = nodeProblem(process.versions.node)
  if (problem === '') return next()
  console.error(problem)
  process.exitCode = 1
}
