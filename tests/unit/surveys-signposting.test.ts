import { describe, expect, it } from 'vitest'
import { services as sentences } from '../../surveys/languages/en/services.ts'
import { languagesByCode } from '../../surveys/languages/index.ts'
import { bands } from '../../surveys/model/instrument.ts'
import { nations } from '../../surveys/model/nation.ts'
import { helperService, services } from '../../surveys/signposting/services.ts'
import { servicesFor } from '../../surveys/signposting/services-for.ts'

const ids = (list: readonly { readonly id: string }[]) => list.map((service) => service.id)

describe('services to turn to', () => {
  it('are the right ones for a nation and a band, the most urgent first', () => {
    expect(ids(servicesFor('england', '11-17'))).toEqual([
      'emergency',
      'childline',
      'shout',
      'samaritans',
      'always-heard',
      'become',
    ])
    expect(ids(servicesFor('wales', '11-17'))).toEqual([
      'emergency',
      'childline',
      'shout',
      'samaritans',
      'meic',
    ])
    expect(ids(servicesFor('wales', '8-10'))).toEqual(['emergency', 'childline', 'meic'])
    expect(ids(servicesFor('northern-ireland', '4-7'))).toEqual(['emergency', 'childline'])
  })

  it('put last, for care leavers, the line that ends at the nineteenth birthday', () => {
    expect(ids(servicesFor('scotland', '16-25'))).toEqual(['emergency', 'shout', 'samaritans', 'childline'])
    expect(ids(servicesFor('england', '16-25')).at(-1)).toBe('childline')
  })

  it('are said in every language Heard speaks', () => {
    for (const [language, words] of Object.entries(languagesByCode)) {
      const said = servicesFor('england', '11-17', language).map((service) => [service.id, service.does])
      expect(words.services).toMatchObject(Object.fromEntries(said))
    }
  })

  it('are there for everyone, whatever the language', () => {
    for (const nation of nations) {
      for (const band of bands) {
        const listed = servicesFor(nation, band, 'xx')
        expect(ids(listed)).toContain('childline')
        for (const service of listed) expect(service.does).toMatch(/\.$/)
      }
    }
  })

  it('can be called or texted with one tap: the link is the number without its spaces', () => {
    for (const contact of [...services, helperService].flatMap((service) => service.contacts)) {
      const digits = contact.number.replaceAll(' ', '')
      const scheme = contact.way === 'call' ? 'tel' : 'sms'
      expect(contact.href.split('?')[0]).toBe(`${scheme}:${digits}`)
    }
  })

  it('say where and when they were checked, and have a sentence each', () => {
    const all = [...services, helperService]
    for (const service of all) {
      expect(service.source).not.toBe('')
      expect(service.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    expect(Object.keys(sentences).sort()).toEqual(ids(all).sort())
  })

  it('keep the line for worried adults off the pages of children', () => {
    for (const band of bands) expect(ids(servicesFor('england', band))).not.toContain(helperService.id)
  })
})
