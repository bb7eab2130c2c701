import { z } from 'zod'
import { type CouncilSignIns, readCouncilSignIns } from './council-sign-ins.ts'
import { StartError } from './start-error.ts'

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  /** Only this machine by default: a proxy that speaks TLS stands in front. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** The address people type, where it differs: `https://survey.example.gov.uk`. Cookies are `Secure` under https. */
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Where staff sign in, if not at PUBLIC_URL: then each host serves its own part and nothing of the other's. */
  PORTAL_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** A file that says how councils' own sign-ins are reached (server/README.md). */
  COUNCIL_SIGN_INS: z.string().min(1).optional(),
  /** PostgreSQL. Without it the database is PGlite in DATA_DIR. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATA_DIR: z.string().min(1).default('data'),
  /** Pepper and sealing keys: outside the database, DATA_DIR and their backups (docs/design.md D4). */
  KEYS_DIR: z.string().min(1).default('keys'),
  /** Answers a published figure must rest on. Ten is what every child is promised on the page, so no setting is lower. */
  THRESHOLD: z.coerce.number().int().min(10).max(100).default(10),
  /** Months after sealing until answers and comments are deleted. Nobody needs a raw answer longer than research does. */
  KEEP_ANSWERS_MONTHS: z.coerce.number().int().min(1).max(120).default(24),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info']).default('info'),
})

export type Config = {
  readonly port: number
  readonly host: string
  readonly publicUrl: string | undefined
  readonly portalUrl: string | undefined
  readonly councilSignIns: CouncilSignIns
  readonly databaseUrl: string | undefined
  readonly dataDir: string
  readonly keysDir: string
  readonly threshold: number
  readonly keepAnswersMonths: number
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info'
  /** Made-up data, gone afterwards. No setting turns it on: it shows translations that nobody has vouched for. */
  readonly demonstration: boolean
}

/** Reads the environment; all that is wrong with it is one line, and no value is repeated (it may be a password). */
export function readConfig(variables: Readonly<Record<string, string | undefined>>): Config {
  const set = Object.entries(variables).filter(([, value]) => value !== undefined && value !== '')
  const parsed = environment.safeParse(Object.fromEntries(set))
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `${issue.path.join('.')} (${issue.message})`)
    throw new StartError(`These settings cannot be used: ${faults.join(', ')}.`)
  }
  const { PORT, HOST, PUBLIC_URL, PORTAL_URL, COUNCIL_SIGN_INS } = parsed.data
  const { DATABASE_URL, DATA_DIR, KEYS_DIR, THRESHOLD, KEEP_ANSWERS_MONTHS, LOG_LEVEL } = parsed.data
  if (PORTAL_URL !== undefined && PUBLIC_URL === undefined) {
    throw new StartError('PORTAL_URL needs PUBLIC_URL too: the two are served apart.')
  }
  return {
    port: PORT,
    host: HOST,
    publicUrl: PUBLIC_URL?.replace(/\/+$/, ''),
    portalUrl: PORTAL_URL?.replace(/\/+$/, ''),
    councilSignIns: readCouncilSignIns(COUNCIL_SIGN_INS),
    databaseUrl: DATABASE_URL,
    dataDir: DATA_DIR,
    keysDir: KEYS_DIR,
    threshold: THRESHOLD,
    keepAnswersMonths: KEEP_ANSWERS_MONTHS,
    logLevel: LOG_LEVEL,
    demonstration: false,
  }
}
