import { type Kysely, sql } from 'kysely'

/** Ways to sign in. What is under way (challenges, trips to a council's own sign-in) is used once and soon forgotten. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table passkey (
      id text primary key check (length(id) between 16 and 1400),
      staff_id uuid not null references staff (id),
      public_key bytea not null,
      counter bigint not null check (counter >= 0),
      label text not null check (length(label) between 1 and 60),
      added_on date not null
    )`.execute(db)
  await sql`create index passkey_of_staff on passkey (staff_id)`.execute(db)

  await sql`
    create table passkey_challenge (
      challenge_hash bytea primary key check (length(challenge_hash) = 32),
      staff_id uuid references staff (id),
      expires_at timestamptz not null
    )`.execute(db)

  await sql`
    create table council_identity (
      issuer text not null,
      subject text not null check (length(subject) between 1 and 255),
      staff_id uuid not null unique references staff (id),
      primary key (issuer, subject)
    )`.execute(db)

  await sql`
    create table council_sign_in (
      token_hash bytea primary key check (length(token_hash) = 32),
      local_authority_id text not null,
      state text not null,
      nonce text not null,
      code_verifier text not null,
      expires_at timestamptz not null
    )`.execute(db)
}
