import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Face } from '../../client/renderers/pictures/face.tsx'
import { TopicPicture } from '../../client/renderers/pictures/topic-picture.tsx'
import { YesNoPicture } from '../../client/renderers/pictures/yes-no-picture.tsx'
import { pictures } from '../../surveys/model/picture.ts'
import { launchBrowser } from '../support/browser.ts'

/** Our drawings as small as they ever stand, without their colours, in a real Chromium. */
const styles = ['tokens.css', 'topics.css', 'respondent-young.css']
  .map((file) => readFileSync(join(import.meta.dirname, '../../client/styles', file), 'utf8'))
  .join('\n')

let browser: Awaited<ReturnType<typeof launchBrowser>>

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

/** Of each two drawings, how many of the 576 points differ by a quarter of the way from black to white or more. */
async function differingPoints(drawings: readonly JSX.Element[]): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 24 * drawings.length, height: 24 } })
  await page.setContent(
    `<style>${styles} body { margin: 0; display: flex; filter: grayscale(1) }
    body svg.face, body svg.topic { flex: none; margin: 0; inline-size: 24px; block-size: 24px }</style>
    ${drawings.map((drawing) => renderToString(drawing)).join('')}`,
  )
  const shot = (await page.screenshot()).toString('base64')
  const differences = await page.evaluate(
    async ([png, count]) => {
      const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob())
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      if (context === null) return []
      context.drawImage(image, 0, 0)
      const all = Array.from({ length: count }, (_, at) => context.getImageData(24 * at, 0, 24, 24).data)
      const differing = (one: Uint8ClampedArray, other: Uint8ClampedArray): number =>
        one.filter((value, at) => at % 4 === 0 && Math.abs(value - (other[at] ?? 0)) >= 64).length
      return all.flatMap((one, at) => all.slice(at + 1).map((other) => differing(one, other)))
    },
    [shot, drawings.length] as const,
  )
  await page.close()
  return differences
}

test('faces, yes and no are told apart at 24 pixels, in grey, by shape alone', async () => {
  const answers = [
    <Face key="happy" face="happy" />,
    <Face key="in-between" face="in-between" />,
    <Face key="sad" face="sad" />,
    <YesNoPicture key="yes" code="yes" />,
    <YesNoPicture key="no" code="no" />,
  ]
  const differences = await differingPoints(answers)
  expect(differences.length).toBe(10)
  expect(Math.min(...differences)).toBeGreaterThan(12)
})

test('no two topics look alike at 24 pixels, in grey', async () => {
  const differences = await differingPoints(
    pictures.map((picture) => <TopicPicture key={picture} picture={picture} />),
  )
  expect(differences.length).toBe((pictures.length * (pictures.length - 1)) / 2)
  expect(Math.min(...differences)).toBeGreaterThan(40)
})
