import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod'
import { z } from 'zod'
import { renderPrivacy } from '../../client/renderers/privacy/render-privacy.tsx'
import { english } from '../../surveys/languages/en/index.ts'
import { languagesByCode } from '../../surveys/languages/index.ts'
import { languageNames } from '../../surveys/languages/language-names.ts'
import { type Band, bands } from '../../surveys/model/instrument.ts'
import { ownValue } from '../../surveys/model/own-value.ts'
import type { Context } from '../context.ts'
import { wordsOfPage } from '../plain-page/words-of-page.ts'
import { problemResponses } from './problem-responses.ts'

/** A language we do not speak, or an address that somebody shortened, gets English rather than a problem. */
const query = z.object({ language: z.string().max(16).optional() })
const page = { description: 'The notice', content: { 'text/html': { schema: z.any() } } }
const documented = { tags: ['respondent'], querystring: query }

/** The notice about privacy, by band and language, for whoever is asked to answer and whoever asks them. */
export const privacy =
  (context: Context): FastifyPluginAsyncZod =>
  async (app) => {
    const render = (asked: string | undefined, band: Band | undefined): string => {
      const spoken = asked === undefined ? undefined : ownValue(languagesByCode, asked)
      const { shared, privacy: words } = spoken ?? english
      return renderPrivacy({
        language: shared.language,
        direction: shared.direction,
        words,
        around: wordsOfPage(shared.language, band),
        languages: languageNames.filter(({ code }) => code !== shared.language),
        band,
        months: context.config.keepAnswersMonths,
      })
    }

    app.get(
      '/privacy',
      {
        schema: { summary: 'What happens to answers: choose an age', ...documented, response: { 200: page } },
      },
      async (request, reply) =>
        reply.type('text/html; charset=utf-8').send(render(request.query.language, undefined)),
    )
    app.get(
      '/privacy/:band',
      {
        schema: {
          summary: 'What happens to answers, in the words of one age',
          ...documented,
          params: z.object({ band: z.enum(bands) }),
          response: { 200: page, ...problemResponses('request-not-valid') },
        },
      },
      async (request, reply) =>
        reply.type('text/html; charset=utf-8').send(render(request.query.language, request.params.band)),
    )
  }
