import { describe, expect, test } from 'vitest'
import { signInLinkOf } from '../../client/portal/edge/sign-in-link.ts'
import { fragmentOf, routeOf } from '../../client/portal/state/route.ts'

describe('routes in the fragment', () => {
  test.each([
    ['', { screen: 'home', id: '' }],
    ['#/', { screen: 'home', id: '' }],
    ['#/waves', { screen: 'waves', id: '' }],
    ['#/waves/fernvale-autumn', { screen: 'wave', id: 'fernvale-autumn' }],
    ['#/waves/fernvale-autumn/codes', { screen: 'codes', id: 'fernvale-autumn' }],
    ['#/authorities/add', { screen: 'add-authority', id: '' }],
    ['#/people/invite', { screen: 'invite', id: '' }],
    ['#/people/0f', { screen: 'person', id: '0f' }],
    ['#/comments/elmshire-spring/held-back', { screen: 'held-back', id: 'elmshire-spring' }],
    ['#/authorities/fernvale', { screen: 'authority', id: 'fernvale' }],
    ['#/waves/a/b/c', { screen: 'not-found', id: '' }],
    ['#/somewhere', { screen: 'not-found', id: '' }],
    ['#/waves/cut-short%E', { screen: 'wave', id: 'cut-short%E' }],
  ])('%s', (fragment, route) => {
    expect(routeOf(fragment)).toEqual(route)
  })

  test('an id with a slash stays one id', () => {
    expect(routeOf(fragmentOf('seal', 'a/b c'))).toEqual({ screen: 'seal', id: 'a/b c' })
  })
})

describe('sign-in links', () => {
  test('carry a token and a report to go to', () => {
    expect(signInLinkOf('#token=abc&to=/reports/fernvale-autumn/ages-11-17.pdf')).toEqual({
      token: 'abc',
      to: '/reports/fernvale-autumn/ages-11-17.pdf',
    })
  })

  test.each([
    '/portal/',
    '//elsewhere.example',
    'https://elsewhere.example/reports/a/b',
    '/reports/../api/me',
    '/reports/a/b?x=1',
    'javascript:alert(1)',
  ])('go nowhere but to a report: %s', (to) => {
    expect(signInLinkOf(`#token=abc&to=${encodeURIComponent(to)}`)).toEqual({ token: 'abc', to: undefined })
  })

  test.each(['', '#', '#/waves', '#token='])('%s is none', (fragment) => {
    expect(signInLinkOf(fragment)).toBeUndefined()
  })
})
