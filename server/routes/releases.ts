import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import type { Context } from '../context.ts'
import { staffRoles } from '../database/tables.ts'
import { allow } from '../plugins/recognise-staff.ts'
import {
  listDrivers,
  listJudgedOutputs,
  listNationalReports,
  listRefusedReports,
  listReleasedReports,
} from '../repositories/release-lines.ts'
import { problemResponses } from './problem-responses.ts'

const line = z
  .object({
    what: z.string(),
    kind: z.enum(['report', 'output']),
    verdict: z.enum(['released', 'needs-a-reader', 'refused']),
    day: z.string(),
    by: z
      .object({ label: z.string().nullable(), role: z.enum(staffRoles) })
      .nullable()
      .describe('Null: at the server’s own console, or before it was written down.'),
    population: z.string().describe('Whom the figures are about.'),
    instrument: z.string(),
    version: z.int(),
    synthetic: z.boolean(),
    comparedWith: z.string().nullable(),
    reasons: z.array(z.string()).readonly().describe('Why it was refused, or what its reader said.'),
  })
  .meta({ id: 'ReleaseLine' })

type Line = z.infer<typeof line>

const byOf = (row: { label: string | null; role: Exclude<Line['by'], null>['role'] | null }): Line['by'] =>
  row.role === null ? null : { label: row.label, role: row.role }

/** The ledger for whoever answers for what is published: everything released, and everything that was not. */
export const releases =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    app.get(
      '/api/releases',
      {
        onRequest: allow(context, 'see-releases'),
        schema: {
          summary: 'Reports and outputs, released and refused, the latest first',
          tags: ['programme'],
          security: [{ session: [] }],
          response: {
            200: z.object({ releases: z.array(line) }),
            ...problemResponses('request-not-valid', 'not-signed-in', 'not-allowed'),
          },
        },
      },
      async () => ({ releases: await readLines(context) }),
    )
  }

/** How many they were is said of what was released: of what was not, it may be the very thing that gave somebody away. */
function populationOf({ waves, figures, verdict }: Awaited<ReturnType<typeof listJudgedOutputs>>[number]) {
  const where = waves.length === 1 ? (waves[0] ?? '') : `${waves.length} waves`
  return verdict === 'released' ? `${figures[0]?.base ?? 0} answers, ${where}` : where
}

async function readLines({ db }: Context): Promise<Line[]> {
  const released = (await listReleasedReports(db)).map(
    (row): Line => ({
      ...{ what: row.name, kind: 'report', verdict: 'released', day: row.day, by: byOf(row) },
      ...{ population: `${row.authority}, ${row.wave}`, instrument: row.instrument, version: row.version },
      ...{ synthetic: row.synthetic, comparedWith: row.comparedWith, reasons: [] },
    }),
  )
  const refused = (await listRefusedReports(db)).map(
    (row): Line => ({
      ...{ what: row.name, kind: 'report', verdict: 'refused', day: row.day, by: byOf(row) },
      ...{ population: `${row.authority}, ${row.wave}`, instrument: row.instrument, version: row.version },
      ...{ synthetic: row.synthetic, comparedWith: null, reasons: [row.reason] },
    }),
  )
  const national = (await listNationalReports(db)).map(
    (row): Line => ({
      ...{ what: row.name, kind: 'report', verdict: 'released', day: row.day, by: null },
      ...{ population: `All of “${row.set}” together`, instrument: row.instrument, version: row.version },
      ...{ synthetic: row.synthetic, comparedWith: null, reasons: [] },
    }),
  )
  const drivers = (await listDrivers(db)).flatMap((row): Line | [] =>
    row.tables === 0 && row.keptBack === null
      ? []
      : {
          what: `What goes with wellbeing, issue ${row.issue}`,
          kind: 'report',
          verdict: row.keptBack === null ? 'released' : 'refused',
          ...{ day: row.day, by: null, population: `All of “${row.set}” together` },
          ...{ instrument: row.instrument, version: row.version, synthetic: row.synthetic },
          ...{ comparedWith: null, reasons: row.keptBack === null ? [] : [row.keptBack] },
        },
  )
  const waves = new Map(
    (await db.selectFrom('wave').select(['id', 'synthetic']).execute()).map((w) => [w.id, w]),
  )
  const outputs = (await listJudgedOutputs(db)).map(
    (row): Line => ({
      ...{ what: row.figures[0]?.label || 'An analysis', kind: 'output', verdict: row.verdict, day: row.day },
      ...{ by: byOf(row), instrument: row.instrument, version: row.version, comparedWith: null },
      population: populationOf(row),
      synthetic: row.waves.some((wave) => waves.get(wave)?.synthetic === true),
      reasons: row.reasons,
    }),
  )
  return [...released, ...national, ...drivers, ...refused, ...outputs].toSorted(
    (one, other) => other.day.localeCompare(one.day) || one.what.localeCompare(other.what, 'en-GB'),
  )
}
