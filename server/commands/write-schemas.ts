import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedSchemas } from '../../analysis/plan/published-schemas.ts'

/** `npm run schemas`: writes the JSON Schemas of plans, results and codebooks anew. A test says when they are stale. */
const root = join(import.meta.dirname, '../..')
for (const [file, schema] of Object.entries(publishedSchemas())) {
  writeFileSync(join(root, file), `${JSON.stringify(schema, null, 2)}\n`)
  console.log(file)
}
