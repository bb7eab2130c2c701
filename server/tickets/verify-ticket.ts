import { constants, type KeyObject, sign, verify } from 'node:crypto'

/** 32 bytes that RFC 9474 puts before a message, and our message: 32 more that the browser made. */
export const messageBytes = 64

/** RSABSSA-SHA384-PSS-Randomized: what comes out of blinding and unblinding is a plain signature of RSA-PSS. */
const pss = (key: KeyObject) => ({ key, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 48 })

export const verifyTicket = (key: KeyObject, message: Uint8Array, signature: Uint8Array): boolean =>
  verify('sha384', message, pss(key), signature)

/** The signature that blinding, signing and unblinding a message gives, by whoever has the private key. */
export const signMessage = (key: KeyObject, message: Uint8Array): Buffer => sign('sha384', message, pss(key))
