import { constants, generateKeyPairSync, publicEncrypt, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { signOnThread } from '../../server/tickets/sign-on-thread.ts'

const keys = [1, 2].map(() => generateKeyPairSync('rsa', { modulusLength: 2048 }))
const blinded = () => Buffer.concat([Buffer.alloc(1), randomBytes(255)])

test('many at once, under several keys: each gets the signature of its own number', async () => {
  const asked = Array.from({ length: 40 }, (_, place) => {
    const { privateKey, publicKey } = keys[place % 2] ?? expect.fail()
    return { privateKey, publicKey, number: blinded() }
  })
  const signed = await Promise.all(asked.map(({ privateKey, number }) => signOnThread(privateKey, number)))
  const back = signed.map((signature, place) =>
    publicEncrypt(
      { key: asked[place]?.publicKey ?? expect.fail(), padding: constants.RSA_NO_PADDING },
      signature,
    ),
  )
  expect(back.map((number) => number.toString('hex'))).toEqual(
    asked.map(({ number }) => number.toString('hex')),
  )
})

test('what cannot be signed fails alone, and the next is signed', async () => {
  const { privateKey } = keys[0] ?? expect.fail()
  const [tooLarge, fine] = await Promise.allSettled([
    signOnThread(privateKey, Buffer.alloc(256, 0xff)),
    signOnThread(privateKey, blinded()),
  ])
  expect([tooLarge?.status, fine?.status]).toEqual(['rejected', 'fulfilled'])
})
