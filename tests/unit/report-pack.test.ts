import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writeReportPack } from '../../server/documents/write-report-pack.ts'
import { exampleReport } from '../support/example-report.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heard-pack-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

test('a pack whose writing fails midway leaves whole files and no half one', async () => {
  // Where the spreadsheet should go there is a folder, which cannot be replaced by a file.
  const inTheWay = 'larkminster-2026-ages-11-17.ods'
  await mkdir(join(folder, inTheWay, 'something'), { recursive: true })
  await expect(writeReportPack(folder, 'larkminster-2026', [exampleReport('nearly-empty')])).rejects.toThrow()
  expect((await readdir(folder)).sort()).toEqual([
    'larkminster-2026-ages-11-17.html',
    inTheWay,
    'larkminster-2026-ages-11-17.pdf',
  ])
})
