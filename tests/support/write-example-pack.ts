import { writeReportPack } from '../../server/documents/write-report-pack.ts'
import { exampleReport } from './example-report.ts'

/** A process of its own that writes one pack into a folder, for a disk that gets full. */
const [folder = ''] = process.argv.slice(2)
await writeReportPack(folder, 'larkminster-2026', [exampleReport('small')])
