import { type Kysely, sql } from 'kysely'

/**
 * The survey on paper: server/decisions/0010-sheets-as-tickets.md.
 *
 * A sheet is known by the HMAC of its number, like a code. What is typed from it waits in `paper_entry`, sealed, one row
 * for each clerk who has typed it; once it is settled it waits in `inbox` like every other answer, and its entries go.
 * Sealing the wave writes every sheet anew in one state, so that nothing says which of them came back.
 *
 * A batch counts: what a printer made, and what became of all of it together. The counts after `handed_out` are filled
 * by sealing, when the sheets themselves stop saying it.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table paper_batch (
      wave_id text not null,
      id uuid not null,
      instrument text not null,
      language text not null check (length(language) <= 16),
      variant text not null,
      second_percent integer not null check (second_percent between 0 and 100),
      way text not null check (way in ('print-run', 'exchange')),
      sheets integer not null check (sheets >= 0),
      handed_out integer not null check (handed_out between 0 and sheets),
      destroyed integer not null check (destroyed between 0 and sheets),
      returned integer not null check (returned >= 0),
      taken integer not null check (taken >= 0),
      declined integer not null check (declined >= 0),
      fields_compared integer not null check (fields_compared >= 0),
      fields_differing integer not null check (fields_differing between 0 and fields_compared),
      primary key (wave_id, id),
      foreign key (wave_id, instrument) references wave_instrument (wave_id, instrument)
    )`.execute(db)
  await sql`
    create unique index paper_batch_of_exchanges on paper_batch (wave_id, instrument, language, variant)
    where way = 'exchange'`.execute(db)

  await sql`
    create table paper_sheet (
      wave_id text not null,
      hmac bytea not null check (length(hmac) = 32),
      batch_id uuid not null,
      state text not null check (state in ('out', 'back', 'once', 'in-dispute', 'done', 'declined')),
      primary key (wave_id, hmac),
      foreign key (wave_id, batch_id) references paper_batch (wave_id, id)
    )`.execute(db)
  await sql`create index paper_sheet_by_hmac on paper_sheet (hmac)`.execute(db)

  await sql`
    create table paper_entry (
      wave_id text not null,
      hmac bytea not null,
      staff_id uuid not null references staff (id),
      place text not null check (place in ('draft', 'first', 'second')),
      sealed bytea not null check (length(sealed) >= 28),
      primary key (wave_id, hmac, staff_id),
      foreign key (wave_id, hmac) references paper_sheet (wave_id, hmac)
    )`.execute(db)
  await sql`alter table paper_entry alter column sealed set storage external`.execute(db)
}
