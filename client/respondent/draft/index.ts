import { ComeBack } from './come-back.tsx'
import type { DraftPart } from './draft-part.ts'
import { Save } from './save.tsx'

export const draftPart: DraftPart = { Save, ComeBack }
