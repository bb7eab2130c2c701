/**
 * The first fault in a fragment of XML as our charts write it (no comments, no processing instructions),
 * or null: tags that balance, quoted attributes that do not repeat, ampersands that begin an entity.
 */
export function faultInXml(xml: string): string | null {
  const open: string[] = []
  for (const [, text, tag] of xml.matchAll(/([^<]*)(<[^>]*>)?/g)) {
    if (text && /&(?!(amp|lt|gt|quot);)|>/.test(text)) return `text: ${text}`
    if (!tag) continue
    const [, end, name, attributes, selfClosing] =
      /^<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)(\/?)>$/i.exec(tag) ?? []
    if (name === undefined) return `tag: ${tag}`
    const names = [...(attributes ?? '').matchAll(/\s([\w:-]+)="/g)].map(([, attribute]) => attribute)
    if (new Set(names).size < names.length) return `repeated attribute: ${tag}`
    if (end) {
      if (open.pop() !== name) return `unbalanced: ${tag}`
    } else if (!selfClosing) open.push(name)
  }
  return open.length === 0 ? null : `never closed: ${open.join(' ')}`
}
