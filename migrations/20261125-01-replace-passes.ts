import { type Kysely, sql } from 'kysely'

/**
 * Blind signatures in the place of passes: server/decisions/0004-blind-signatures.md.
 *
 * `access_code.used_for` is the SHA-256 of what a code was used with, so that the same request again gets the same
 * answer; null while it is unused. A code used before today gets the hash of its own HMAC, which no request has: it
 * stays used. A pass that was not spent yet belonged to a page that was between its two steps in the moment of the
 * upgrade; it cannot be turned into a signature, and whose it was nobody knows.
 *
 * Like `inbox`, `spent_ticket` has no foreign key: each send would lock the one row of its wave.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table access_code add column used_for bytea check (length(used_for) = 32)`.execute(db)
  await sql`update access_code set used_for = sha256(hmac) where used`.execute(db)
  await sql`alter table access_code drop column used`.execute(db)

  await sql`
    create table signing_key (
      wave_id text not null,
      instrument text not null,
      fingerprint text not null unique check (fingerprint ~ '^[0-9a-f]{64}$'),
      modulus bytea not null check (length(modulus) >= 256),
      primary key (wave_id, instrument),
      foreign key (wave_id, instrument) references wave_instrument (wave_id, instrument)
    )`.execute(db)

  await sql`
    create table spent_ticket (
      wave_id text not null,
      ticket_hash bytea not null check (length(ticket_hash) = 32),
      primary key (wave_id, ticket_hash)
    )`.execute(db)

  await sql`drop table pass`.execute(db)
}
