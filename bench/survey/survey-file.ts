import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateSurvey, type Survey, surveySha256 } from './generate-survey.ts'

const folder = join(import.meta.dirname, '../../build/bench')
export const surveyFile = join(folder, 'survey.bin')
export const surveyListing = join(folder, 'survey.json')

/** Makes the survey's file if it is not there yet, for our own tasks and for R to read. Throws where it is another survey. */
export function writeSurvey(): void {
  if (existsSync(surveyFile) && existsSync(surveyListing)) return
  process.stderr.write('making the survey of a million, once\n')
  const { size, columns, sha256 } = generateSurvey()
  if (sha256 !== surveySha256) throw new Error('The generator made another survey than the reference one.')
  mkdirSync(folder, { recursive: true })
  const listing = { n: size, columns: columns.map(({ name, levels }) => ({ name, levels })), sha256 }
  writeFileSync(surveyListing, JSON.stringify(listing))
  const partial = `${surveyFile}.partial`
  writeFileSync(partial, Buffer.concat(columns.map(({ values }) => values)))
  renameSync(partial, surveyFile)
}

/** Reads it back as columns that share one buffer, and checks that it is the reference survey. */
export function readSurvey(): Survey {
  const bytes = readFileSync(surveyFile)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== surveySha256)
    throw new Error('build/bench/survey.bin is not the reference survey: delete it.')
  const listing = JSON.parse(readFileSync(surveyListing, 'utf8')) as {
    readonly n: number
    readonly columns: readonly { readonly name: string; readonly levels: number }[]
  }
  return {
    size: listing.n,
    columns: listing.columns.map(({ name, levels }, place) => ({
      name,
      levels,
      values: bytes.subarray(place * listing.n, (place + 1) * listing.n),
    })),
    sha256,
  }
}
