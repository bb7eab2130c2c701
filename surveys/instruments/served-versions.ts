import { sourceLanguage } from '../languages/index.ts'
import type { Fault } from '../model/fault.ts'
import type { InstrumentWords } from '../model/words.ts'
import { findWords, instrumentVersions } from './index.ts'
import { fieldingFaults } from './may-be-fielded.ts'
import { publishedFingerprints } from './published.ts'

/** A version as a file gives it: typed when it was compiled, and not looked at since. */
export type RegisteredVersion = {
  readonly id: string
  readonly version: number
  readonly definition: unknown
  readonly words: InstrumentWords | undefined
}

type Named = { readonly id: string; readonly version: number }

export type ServedVersions = {
  readonly served: readonly Named[]
  /** Not served and nothing wrong with them: they can still be edited. */
  readonly drafts: readonly Named[]
  /** Each with every fault and its place. The others are served all the same. */
  readonly refused: readonly (Named & { readonly faults: readonly Fault[] })[]
}

/**
 * Looks at every version by itself, once, when the server starts: a broken one is refused and the others are
 * served. What throws while it is looked at is a fault too: whatever is wrong with one file, the rest go on.
 */
export function servedVersions(
  versions: readonly RegisteredVersion[] = registered(),
  published: Readonly<Record<string, string>> = publishedFingerprints,
): ServedVersions {
  const looked = versions.map(({ id, version, definition, words }) => ({
    id,
    version,
    faults: faultsOrThrown(definition, words, published),
  }))
  const isDraft = ({ faults }: (typeof looked)[number]) =>
    faults.some(({ code }) => code === 'draft-not-fielded')
  const named = ({ id, version }: Named) => ({ id, version })
  return {
    served: looked.filter(({ faults }) => faults.length === 0).map(named),
    drafts: looked.filter(isDraft).map(named),
    refused: looked.filter((each) => each.faults.length > 0 && !isDraft(each)),
  }
}

function registered(): readonly RegisteredVersion[] {
  return instrumentVersions.map((definition) => ({
    id: definition.id,
    version: definition.version,
    definition,
    words: findWords(definition.id, definition.version, sourceLanguage),
  }))
}

function faultsOrThrown(...version: Parameters<typeof fieldingFaults>): readonly Fault[] {
  try {
    return fieldingFaults(...version)
  } catch (error) {
    const message = `It cannot be read: ${error instanceof Error ? error.message : 'unknown'}`
    return [{ path: [], code: 'unreadable-version', message }]
  }
}
