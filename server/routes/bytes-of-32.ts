import { z } from 'zod'

/** 32 bytes in unpadded base64url, in the one spelling they have: 43 characters, the last with two spare zero bits. */
export const bytesOf32 = z.string().regex(/^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/)
