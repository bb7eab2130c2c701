import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

/*
 * `npm run lockfile`: writes the entries npm leaves out of the lockfile when a package for another platform cannot be
 * looked up at the moment of `npm install`. `npm ci` refuses such a lockfile on every platform, ours included; a test
 * asks for it to be complete.
 */
type Entry = {
  readonly version?: string
  readonly license?: string
  readonly dev?: boolean
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

const path = resolve(import.meta.dirname, '../../package-lock.json')
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as { packages: Record<string, Entry> }

/** Which machines a package is for, as its own name says: `…-linux-arm64-musl`, `…-darwin-x64`. */
function platformOf(name: string): object {
  const os = ['android', 'darwin', 'win32'].find((each) => name.includes(each)) ?? 'linux'
  const cpu = ['arm64', 'riscv64', 'arm'].find((each) => name.includes(`-${each}`)) ?? 'x64'
  const libc = /-musl/.test(name) ? 'musl' : /linux.*-gnu/.test(name) ? 'glibc' : undefined
  return { os: [os], cpu: [cpu], ...(libc === undefined ? {} : { libc: [libc] }) }
}

const missing = Object.values(lockfile.packages).flatMap((entry) =>
  Object.entries(entry.optionalDependencies ?? {})
    .filter(([name]) => lockfile.packages[`node_modules/${name}`] === undefined)
    .map(([name, version]): [string, Entry] => [
      `node_modules/${name}`,
      {
        version: version.replace(/^[\^~]/, ''),
        ...(entry.dev ? { dev: true } : {}),
        ...(entry.license === undefined ? {} : { license: entry.license }),
        ...platformOf(name),
        ...{ optional: true },
      },
    ]),
)
const packages = Object.entries({ ...lockfile.packages, ...Object.fromEntries(missing) })
const sorted = Object.fromEntries(packages.sort(([left], [right]) => (left < right ? -1 : 1)))
writeFileSync(path, `${JSON.stringify({ ...lockfile, packages: sorted }, null, 2)}\n`)
