import type { Band } from '../../../surveys/model/instrument.ts'
import { bandInWords } from './bands.ts'

/** 'ages-8-10' as 'Ages 8 to 10': the band stands at the end of an instrument's id; another id stays as it is. */
export function instrumentInWords(id: string): string {
  const band = (Object.keys(bandInWords) as Band[]).find((each) => id.endsWith(each))
  return band === undefined ? id : bandInWords[band]
}
