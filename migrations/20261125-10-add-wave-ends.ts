import { type Kysely, sql } from 'kysely'

/**
 * When a wave was sealed and when it was deleted: retention counts from the first. Days of a wave, not of a respondent.
 * A sealed wave's key is gone, so it can only be deleted, and what was deleted does not come back: the database refuses
 * anything else, whoever asks.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table wave
      add column sealed_on date,
      add column deleted_on date,
      drop constraint wave_state_check,
      add constraint wave_state_check check (state in ('planned', 'open', 'keying-only', 'sealed', 'deleted')),
      add constraint wave_deleted_on_its_day check ((state = 'deleted') = (deleted_on is not null))`.execute(
    db,
  )
  // The real day is not known. Today is never too early, and deleting early could not be put right.
  await sql`update wave set sealed_on = current_date where state = 'sealed'`.execute(db)

  await sql`
    create function refuse_wave_come_back() returns trigger language plpgsql as $$
    begin
      if old.state = 'sealed' and new.state not in ('sealed', 'deleted')
        or old.state = 'deleted' and new.state <> 'deleted'
      then
        raise exception 'a wave that is sealed or deleted is not opened again';
      end if;
      return new;
    end $$`.execute(db)
  await sql`
    create trigger wave_does_not_come_back before update of state on wave
    for each row execute function refuse_wave_come_back()`.execute(db)
}
