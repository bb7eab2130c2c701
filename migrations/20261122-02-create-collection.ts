import { type Kysely, sql } from 'kysely'

/**
 * What a respondent leaves behind: docs/design.md D3 and D4. No table here has a time, a sequence, an address or a
 * column that another could be joined on, except the wave and the instrument, which hundreds share.
 *
 * `pass` and `inbox` have no foreign keys: each insert would lock the one row of its wave, so that everybody who
 * sends at the same moment would queue for it (measured: half the responses a second). Their rows are made only
 * from a row of `access_code` or `pass`, and so name waves that exist.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table access_code (
      wave_id text not null,
      instrument text not null,
      hmac bytea not null check (length(hmac) = 32),
      used boolean not null,
      expires_on date not null,
      primary key (wave_id, hmac),
      foreign key (wave_id, instrument) references wave_instrument (wave_id, instrument)
    )`.execute(db)
  await sql`create index access_code_by_hmac on access_code (hmac)`.execute(db)

  await sql`
    create table pass (
      wave_id text not null,
      instrument text not null,
      pass_hash bytea not null check (length(pass_hash) = 32),
      spent boolean not null,
      primary key (wave_id, pass_hash)
    )`.execute(db)
  await sql`create index pass_by_hash on pass (pass_hash)`.execute(db)

  await sql`
    create table inbox (
      wave_id text not null,
      id uuid not null,
      instrument text not null,
      version integer not null,
      sealed bytea not null check (length(sealed) >= 28),
      primary key (wave_id, id)
    )`.execute(db)
  // Sealed bytes look random: trying to compress them only costs time.
  await sql`alter table inbox alter column sealed set storage external`.execute(db)

  await sql`
    create table response (
      wave_id text not null references wave (id),
      id uuid not null,
      instrument text not null,
      version integer not null,
      language text not null check (length(language) <= 16),
      mode text not null check (mode in ('screen', 'plain-page', 'paper', 'not-kept')),
      helper_role text not null check (helper_role in (
        'nobody', 'teacher-or-school-staff', 'independent-visitor-or-advocate', 'reviewing-officer',
        'youth-or-participation-worker', 'family-or-friend', 'someone-else', 'not-kept')),
      answers jsonb not null check (jsonb_typeof(answers) = 'object'),
      primary key (wave_id, id)
    )`.execute(db)
  await sql`create index response_of_instrument on response (wave_id, instrument)`.execute(db)

  await sql`
    create table comment (
      wave_id text not null references wave (id),
      id uuid not null,
      instrument text not null,
      item text not null,
      text text not null check (length(text) between 1 and 2000),
      primary key (wave_id, id)
    )`.execute(db)
}
