import { type Kysely, sql } from 'kysely'

/** Who signs in. Links and sessions are kept as hashes, so that a copy of the database opens nothing. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table staff (
      id uuid primary key,
      role text not null check (role in ('programme', 'officer')),
      local_authority_id text references local_authority (id),
      check ((role = 'officer') = (local_authority_id is not null))
    )`.execute(db)

  await sql`
    create table sign_in_link (
      token_hash bytea primary key check (length(token_hash) = 32),
      staff_id uuid not null references staff (id),
      expires_at timestamptz not null,
      reusable boolean not null
    )`.execute(db)

  await sql`
    create table staff_session (
      token_hash bytea primary key check (length(token_hash) = 32),
      staff_id uuid not null references staff (id),
      idle_until timestamptz not null,
      ends_at timestamptz not null,
      check (idle_until <= ends_at)
    )`.execute(db)
}
