import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { databases } from '../support/databases.ts'

/**
 * Every column Heard stores, and no other. Nearly every anonymity failure of survey systems was a column nobody
 * thought of. Before adding one here, read server/decisions/0001-anonymity-seam.md and ask what it can be joined on.
 */
const allowed = {
  access_code: ['wave_id', 'instrument', 'hmac', 'expires_on', 'used_for'],
  benchmark_set: ['id', 'name', 'synthetic', 'published_at'],
  benchmark_set_wave: ['benchmark_set_id', 'wave_id'],
  audit_line: ['id', 'at', 'staff_id', 'action', 'subject', 'outcome'],
  comment: ['wave_id', 'id', 'instrument', 'item', 'text', 'held_back'],
  concern: ['id', 'local_authority_id', 'text', 'raised_on', 'passed_on_on'],
  council_identity: ['issuer', 'subject', 'staff_id'],
  council_sign_in: ['token_hash', 'local_authority_id', 'state', 'nonce', 'code_verifier', 'expires_at'],
  driver_release: [
    ...['benchmark_set_id', 'instrument', 'version', 'issue', 'released_on', 'threshold'],
    ...['program_version', 'tables', 'kept_back'],
  ],
  inbox: ['wave_id', 'id', 'instrument', 'version', 'sealed'],
  kysely_migration: ['name', 'timestamp'],
  kysely_migration_lock: ['id', 'is_locked'],
  local_authority: ['id', 'name', 'nation', 'gss_code'],
  national_release: [
    ...['benchmark_set_id', 'instrument', 'version', 'issue', 'name', 'released_on', 'threshold'],
    ...['program_version', 'tables', 'model'],
  ],
  output: [
    ...['id', 'staff_id', 'instrument', 'version', 'waves', 'selection', 'figures', 'verdict', 'reasons'],
    ...['result', 'made_on', 'read_by', 'read_on'],
  ],
  paper_batch: [
    ...['wave_id', 'id', 'instrument', 'language', 'variant', 'second_percent', 'way', 'sheets'],
    ...['handed_out', 'destroyed', 'returned', 'taken', 'declined', 'fields_compared', 'fields_differing'],
  ],
  paper_entry: ['wave_id', 'hmac', 'staff_id', 'place', 'sealed'],
  paper_sheet: ['wave_id', 'hmac', 'batch_id', 'state'],
  passkey: ['id', 'staff_id', 'public_key', 'counter', 'label', 'added_on'],
  passkey_challenge: ['challenge_hash', 'staff_id', 'expires_at'],
  refused_release: [
    ...['id', 'wave_id', 'instrument', 'version', 'name', 'reason', 'refused_on', 'asked_by'],
  ],
  release: [
    ...['wave_id', 'instrument', 'version', 'issue', 'name', 'released_on', 'threshold'],
    ...['benchmark_set_id', 'program_version', 'tables', 'model', 'released_by'],
  ],
  reviewed_comment: ['wave_id', 'id', 'instrument', 'item', 'text', 'themes'],
  saved_plan: ['id', 'staff_id', 'title', 'plan', 'saved_on'],
  safeguarding_lead: ['local_authority_id', 'name', 'reached_by'],
  response: ['wave_id', 'id', 'instrument', 'version', 'language', 'mode', 'helper_role', 'answers'],
  sign_in_link: ['token_hash', 'staff_id', 'expires_at', 'reusable'],
  signing_key: ['wave_id', 'instrument', 'fingerprint', 'modulus'],
  spent_ticket: ['wave_id', 'ticket_hash'],
  staff: ['id', 'role', 'local_authority_id', 'label', 'council_account_hmac', 'removed'],
  staff_session: ['token_hash', 'staff_id', 'idle_until', 'ends_at', 'way'],
  translation_review: [
    ...['id', 'language', 'instrument', 'version', 'role', 'reviewed_on', 'fingerprints', 'recorded_by'],
  ],
  wave: [
    'id',
    'local_authority_id',
    'name',
    'state',
    'opens_on',
    'closes_on',
    'synthetic',
    'sealed_on',
    'deleted_on',
  ],
  wave_promises: [
    ...['wave_id', 'space', 'voice', 'audience', 'influence', 'consent', 'results', 'results_by'],
  ],
  wave_instrument: ['wave_id', 'instrument', 'version', 'fingerprint', 'eligible'],
}
const touchedByRespondents = [
  'access_code',
  'comment',
  'inbox',
  'paper_entry',
  'paper_sheet',
  'response',
  'reviewed_comment',
  'spent_ticket',
]

/** Also full of words that somebody typed. */
const ofPeople = ['concern', 'passkey', 'safeguarding_lead', 'staff']

type Column = {
  readonly table: string
  readonly column: string
  readonly type: string
  readonly filled: boolean
}

describe.each(databases)('stored columns, on $name', (database) => {
  const readColumns = async (): Promise<readonly Column[]> => {
    const { db, close } = await database.open()
    const { rows } = await sql<Column>`
      select table_name as table, column_name as column, data_type as type,
        column_default is not null or is_identity = 'YES' or is_generated <> 'NEVER' as filled
      from information_schema.columns where table_schema = 'public' order by table_name, ordinal_position`.execute(
      db,
    )
    await close()
    return rows
  }

  test('are the ones allowed', async () => {
    const stored: Record<string, string[]> = {}
    for (const { table, column } of await readColumns()) {
      stored[table] = [...(stored[table] ?? []), column]
    }
    expect(stored).toEqual(allowed)
  })

  test('the database keeps no samples of what people wrote, answered or are called: they would outlive the rows', async () => {
    const { db, close } = await database.open()
    const { rows } = await sql<{ name: string }>`
      select attrelid::regclass || '.' || attname as name from pg_attribute
      where attrelid::regclass::text = any(${[...touchedByRespondents, ...ofPeople]}) and attnum > 0
        and atttypid in ('text'::regtype, 'jsonb'::regtype) and attstattarget is distinct from 0
      order by 1`.execute(db)
    await close()
    // What hundreds share: the wave, the instrument, the question, a state of a few, and what sealing has made common.
    const shared = /\.(wave_id|instrument|item|language|mode|helper_role|local_authority_id|place|state)$/
    expect(rows.map(({ name }) => name).filter((name) => !shared.test(name))).toEqual([
      'passkey.id',
      'staff.role',
    ])
  })

  test('on anything a respondent touches: no time of day, no sequence, nothing filled in by itself', async () => {
    const columns = (await readColumns()).filter(({ table }) => touchedByRespondents.includes(table))
    const dated = columns.filter(({ type }) => /time|interval|serial/.test(type))
    expect(dated).toEqual([])
    expect(columns.filter(({ filled }) => filled)).toEqual([])
    const days = columns
      .filter(({ type }) => type === 'date')
      .map(({ table, column }) => `${table}.${column}`)
    expect(days, 'the same for every code of a wave').toEqual(['access_code.expires_on'])
  })
})
