import { type Kysely, sql } from 'kysely'

/**
 * The nine-character code of the Government Statistical Service, by which official figures know an authority
 * (E06000047). Authorities that have none, such as made-up ones, have null.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table local_authority
      add column gss_code text unique check (gss_code ~ '^[EWSN][0-9]{8}$')`.execute(db)
}
