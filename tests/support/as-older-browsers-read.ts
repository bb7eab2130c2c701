/** Properties that came after Chrome 73 and Safari 14.0: a browser without one skips that line of a rule. */
const newer =
  /^((margin|padding|border)-(inline|block)|inset(-.+)?|border-(start|end)-(start|end)-radius|aspect-ratio|accent-color|text-wrap|text-underline-offset|text-decoration-thickness|translate|rotate|scale|content-visibility)$/

/** A rule for one of these selectors is skipped whole, for its other selectors too. */
const newerSelector = /:(is|where|has|focus-visible|not\([^)]*,)/

const newerValue = /(^|[^\w-])(min|max|clamp)\(|color-mix\(|\b\d+(dvh|svh|lvh)\b/

/**
 * A style sheet as the oldest browsers read it that the survey lets in: without what they do not know, and without
 * space between the parts of a line (`gap` where nothing says that it is a grid), which they know for grids alone.
 */
export function asOlderBrowsersRead(css: string): string {
  return blocksOf(css.replaceAll(/\/\*[\s\S]*?\*\//g, ''))
    .map(({ head, body }) => {
      if (/^@supports not/.test(head)) return /inset/.test(head) ? asOlderBrowsersRead(body) : ''
      if (head.startsWith('@supports')) return ''
      if (head.startsWith('@media')) return />|</.test(head) ? '' : `${head}{${asOlderBrowsersRead(body)}}`
      if (head.startsWith('@')) return `${head}{${body}}`
      return newerSelector.test(head) ? '' : `${head}{${declarationsOf(body)}}`
    })
    .join('')
}

function declarationsOf(body: string): string {
  const isGrid = /display:\s*(inline-)?grid/.test(body)
  return body
    .split(';')
    .map((declaration) => declaration.trim())
    .filter((declaration) => {
      const [property = '', value = ''] = declaration.split(/:(.*)/s)
      return !newer.test(property) && !newerValue.test(value) && (property !== 'gap' || isGrid)
    })
    .join(';')
}

type Block = { readonly head: string; readonly body: string }

/** The rules of a sheet, each with what stands between its outermost braces. */
function blocksOf(css: string): readonly Block[] {
  const blocks: Block[] = []
  for (let at = css.indexOf('{'), from = 0; at !== -1; at = css.indexOf('{', from)) {
    let end = at + 1
    for (let depth = 1; depth > 0 && end < css.length; end += 1) {
      if (css[end] === '{') depth += 1
      if (css[end] === '}') depth -= 1
    }
    blocks.push({ head: css.slice(from, at).trim(), body: css.slice(at + 1, end - 1) })
    from = end
  }
  return blocks
}
