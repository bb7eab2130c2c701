/**
 * Words of the care system that a child may have heard and never been told the meaning of. Wherever a survey
 * uses one, the glossary has to say what it means (WCAG 3.1.3), whatever the age of the reader.
 */
export const careWords: readonly string[] = [
  'social worker',
  'carer',
  'foster',
  'advocate',
  'personal adviser',
  'pathway plan',
  'care plan',
  'reviewing officer',
  'review meeting',
  'key worker',
  'local authority',
  'council',
  'children’s home',
  'supported lodgings',
  'supported living',
  'supported accommodation',
  'care leaver',
  'care experienced',
  'in care',
  'life story',
  'kinship',
  'respite',
  'placement',
  'looked-after',
  'residential',
  'semi-independent',
  'staying put',
  'trusted adult',
]
