import type { Database } from '../database/tables.ts'

export async function insertPlainReceipt(db: Database, wave: string, receiptHash: Uint8Array): Promise<void> {
  await db.insertInto('plain_receipt').values({ wave_id: wave, receipt_hash: receiptHash }).execute()
}

export async function hasPlainReceipt(db: Database, wave: string, receiptHash: Uint8Array): Promise<boolean> {
  const row = await db
    .selectFrom('plain_receipt')
    .select('wave_id')
    .where('wave_id', '=', wave)
    .where('receipt_hash', '=', receiptHash)
    .executeTakeFirst()
  return row !== undefined
}

export async function deletePlainReceipts(db: Database, wave: string): Promise<void> {
  await db.deleteFrom('plain_receipt').where('wave_id', '=', wave).execute()
}
