import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from '../make-folder.ts'
import { StartError } from '../start-error.ts'

const ignoreMissing = (act: () => void): void => {
  try {
    act()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

/**
 * Tells a running process from a later one that was given the same number, which in a container is the rule:
 * the program is always process 1. Linux knows when each started; elsewhere the number alone has to do.
 */
function identityOf(pid: number): string {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return `${pid} ${boot} ${fields[19]}`
  } catch {
    return String(pid)
  }
}

function isRunning(holder: string): boolean {
  const pid = Number.parseInt(holder, 10)
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return identityOf(pid) === holder
}

const inUse = (folder: string, holder: string): StartError =>
  new StartError(
    `The folder ${folder} is in use by another Heard process (number ${Number.parseInt(holder, 10)}). Stop it, or set DATA_DIR to another folder.`,
  )

/**
 * Takes a folder for this process, because two PGlites on one folder destroy it. A lock left by a process that
 * was killed is recognised and replaced. Returns what gives the folder back.
 */
export function lockFolder(folder: string): () => void {
  makeFolder(folder, 'DATA_DIR')
  const lock = join(folder, 'heard.lock')
  const own = join(folder, `heard.lock.${process.pid}`)
  const identity = identityOf(process.pid)
  writeFileSync(own, identity)
  try {
    for (;;) {
      try {
        // A link appears whole or not at all, so nobody ever reads a lock that is half written.
        linkSync(own, lock)
        return () => ignoreMissing(() => rmSync(lock))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      }
      ignoreMissing(() => removeStale(folder, lock, `${own}.stale`))
    }
  } finally {
    rmSync(own, { force: true })
  }
}

/** Moves a dead process's lock aside; if another process has just replaced it by its own, puts that back. */
function removeStale(folder: string, lock: string, aside: string): void {
  const holder = readFileSync(lock, 'utf8')
  if (isRunning(holder)) throw inUse(folder, holder)
  renameSync(lock, aside)
  const moved = readFileSync(aside, 'utf8')
  if (moved !== holder) linkSync(aside, lock)
  rmSync(aside)
  if (moved !== holder) throw inUse(folder, moved)
}
