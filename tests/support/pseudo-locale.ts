import type { Page } from 'playwright-core'

/**
 * A language nobody speaks, made from the one on the page: every word of it 60 % longer and under accents, as a
 * translation may be. Gives back a way to take it off again, before the page goes on.
 */
export async function inPseudoLocale(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const accented: Readonly<Record<string, string>> = {
      a: 'á',
      e: 'é',
      i: 'í',
      o: 'ö',
      u: 'ü',
      n: 'ñ',
      s: 'š',
    }
    const longer = (word: string): string => {
      const more = word.length < 3 ? '' : word.slice(0, Math.round(word.length * 0.6)).toLowerCase()
      return (word + more).replace(/[aeiouns]/g, (letter) => accented[letter] ?? letter)
    }
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const kept: [Node, string][] = []
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      kept.push([node, node.nodeValue ?? ''])
      node.nodeValue = (node.nodeValue ?? '').replace(/\p{L}+/gu, longer)
    }
    Object.assign(window, { kept })
  })
  return () =>
    page.evaluate(() => {
      const { kept } = window as unknown as { kept: [Node, string][] }
      for (const [node, text] of kept) node.nodeValue = text
    })
}
