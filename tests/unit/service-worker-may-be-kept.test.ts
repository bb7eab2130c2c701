import { describe, expect, test } from 'vitest'
import { mayBeKept } from '../../client/service-worker/may-be-kept.ts'

const origin = 'https://survey.example'

describe('the service worker', () => {
  test.each([
    '/assets/respondent-BaP5Xdse.js',
    '/assets/screen-to-children-XkjyuNkv.js',
    '/assets/respondent-iDRM_yL-.css',
    '/assets/lamp-DnjS24ts.svg',
    '/api/instruments/care-leavers-16-25/1/en',
    'https://survey.example/api/instruments/ages-4-7/12/cy',
  ])('may keep %s', (address) => {
    expect(mayBeKept(address, origin)).toBe(true)
  })

  test.each([
    '/',
    '/plain',
    '/portal/',
    '/assets/report.css',
    '/api/codes/look-up',
    '/api/passes',
    '/api/submissions',
    '/api/instruments',
    '/api/instruments/ages-4-7/1/en?code=ABCDEFGHJKMN',
    '/api/instruments/ages-4-7/1/en/more',
    '/api/me',
    '/reports/elmshire-spring-2026/ages-11-17',
    'https://elsewhere.example/assets/respondent-BaP5Xdse.js',
    'data:text/plain,hello',
  ])('may not keep %s', (address) => {
    expect(mayBeKept(address, origin)).toBe(false)
  })
})
