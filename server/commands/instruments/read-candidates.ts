import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { CheckedSubject } from '../../../surveys/checks/check-registered.ts'
import { checkServices } from '../../../surveys/checks/check-services.ts'
import { checkVersion } from '../../../surveys/checks/check-version.ts'
import type { Candidate } from '../../../surveys/checks/read-definition.ts'
import { registeredSurroundings } from '../../../surveys/checks/registered-surroundings.ts'
import type { Surroundings } from '../../../surveys/checks/subject.ts'
import type { Service } from '../../../surveys/signposting/service.ts'

/**
 * What a file of a folder holds: a version that is not registered, with whatever it brings along instead of
 * the registries here. A `.ts` file exports it as `candidate`; a `.json` file is it.
 */
export type CandidateFile = Candidate & {
  readonly surroundings?: Partial<Surroundings>
  readonly services?: readonly Service[]
}

/** Checks every file of a folder by itself: one that cannot be read at all does not keep the others from it. */
export async function checkFolder(folder: string, today: string): Promise<readonly CheckedSubject[]> {
  const names = (await readdir(folder)).filter((name) => ['.ts', '.json'].includes(extname(name))).sort()
  return Promise.all(names.map((name) => checkFile(join(folder, name), today)))
}

export async function checkFile(file: string, today: string): Promise<CheckedSubject> {
  const name = basename(file)
  const read = await readCandidate(file)
  if ('unreadable' in read) {
    const finding = {
      path: [name],
      code: 'unreadable-file',
      level: 'error',
      message: read.unreadable,
    } as const
    return { name, findings: [finding], kept: [], instrument: null }
  }
  const { instrument, words, surroundings, services = [] } = read
  const own = { ...registeredSurroundings(...nameOf(instrument)), ...surroundings }
  return {
    name,
    instrument,
    findings: [...checkVersion({ instrument, words }, own), ...checkServices(services, today)],
    kept: [],
  }
}

export async function readCandidate(file: string): Promise<CandidateFile | { readonly unreadable: string }> {
  try {
    const content: unknown =
      extname(file) === '.json'
        ? JSON.parse(await readFile(file, 'utf8'))
        : ((await import(pathToFileURL(resolve(file)).href)) as { candidate?: unknown }).candidate
    if (typeof content === 'object' && content !== null && 'instrument' in content) {
      return content as CandidateFile
    }
    return { unreadable: 'It holds no candidate: an object with an instrument and its words.' }
  } catch (error) {
    return {
      unreadable: `It cannot be read: ${error instanceof Error ? error.message.split('\n')[0] : 'unknown'}`,
    }
  }
}

function nameOf(instrument: unknown): [string, number] {
  const { id, version } = Object(instrument) as { id?: unknown; version?: unknown }
  return [String(id), Number(version)]
}
