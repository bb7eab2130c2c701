import { z } from 'zod'
import { codebookSchema } from '../dataset/codebook.ts'
import { auditFileSchema } from '../disclosure/audit/audit-file.ts'
import { planSchema } from './plan-schema.ts'
import { resultsSchema } from './result-schema.ts'

/** The JSON Schemas (2020-12) of what goes in and what comes out, by the file they are published as. */
export function publishedSchemas(): Readonly<Record<string, object>> {
  return {
    'analysis/plan/plan.schema.json': z.toJSONSchema(planSchema, { io: 'input' }),
    'analysis/plan/results.schema.json': z.toJSONSchema(resultsSchema),
    'analysis/dataset/codebook.schema.json': z.toJSONSchema(codebookSchema, { io: 'input' }),
    'analysis/disclosure/audit/disclosure-audit.schema.json': z.toJSONSchema(auditFileSchema, {
      io: 'input',
    }),
  }
}
