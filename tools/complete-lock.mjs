// Puts back into package-lock.json the packages of other platforms that npm left out of it.
//
// npm drops an optional package from the lock when the registry it asked does not have it, as mirrors often do with
// other platforms' binaries; `npm ci` of npm 11 then refuses the lock on every machine. The package that wants the
// binary names its exact version, and the binary's name says its platform: that is all the lock needs.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run-command.mjs'

const path = join(root, 'package-lock.json')
const lock = JSON.parse(readFileSync(path, 'utf8'))

for (const wanting of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(wanting.optionalDependencies ?? {})) {
    const key = `node_modules/${name}`
    if (lock.packages[key] || !/^\d+\.\d+\.\d+$/.test(version)) continue
    const entry = { version, ...platformOf(name), ...(wanting.dev ? { dev: true } : {}), optional: true }
    lock.packages[key] = entry
    console.log(`${name}@${version}`)
  }
}

const sorted = Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1))
writeFileSync(path, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`)

/** `@scope/binding-linux-x64-musl` runs on { os: linux, cpu: x64, libc: musl }. @param {string} name */
function platformOf(name) {
  const parts = name.split('/').at(-1)?.split('-') ?? []
  const os = parts.find(part =>
    /^(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)$/.test(part),
  )
  const cpu = parts.find(part =>
    /^(arm|arm64|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)$/.test(part),
  )
  const libc = parts.some(part => /^musl/.test(part))
    ? 'musl'
    : parts.some(part => /^gnu/.test(part))
      ? 'glibc'
      : ''
  return { ...(os ? { os: [os] } : {}), ...(cpu ? { cpu: [cpu] } : {}), ...(libc ? { libc: [libc] } : {}) }
}
