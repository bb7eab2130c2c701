import { parseAst } from 'vite'

type Node = { readonly type: string } & Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** What a browser that has BigInt and `Object.fromEntries` (Chrome 73, Safari 14, Firefox 68) may not have. */
const newerCalls = new Set([
  'replaceAll',
  'at',
  'toSorted',
  'toReversed',
  'toSpliced',
  'with',
  'findLast',
  'findLastIndex',
  'replaceChildren',
  'allSettled',
  'any',
  'groupBy',
  'randomUUID',
  'isWellFormed',
  'withResolvers',
])

/** Syntax of ES2019 to ES2025 as the parser names it. `import()` stays: browsers with modules that matter here have it. */
const newerSyntax = (node: Node): string | undefined => {
  if (node.type === 'ChainExpression') return '?.'
  if (node.type === 'LogicalExpression' && node['operator'] === '??') return '??'
  if (node.type === 'AssignmentExpression' && /\?\?=|\|\|=|&&=/.test(String(node['operator'])))
    return 'a ??= b'
  if (node.type === 'CatchClause' && node['param'] === null) return 'catch without a name'
  if (node.type === 'Literal' && typeof node['bigint'] === 'string') return '1n'
  if (/^(PropertyDefinition|PrivateIdentifier|StaticBlock|AccessorProperty)$/.test(node.type))
    return node.type
  return undefined
}

function newerCall(node: Node): string | undefined {
  const callee = node['callee']
  if (node.type !== 'CallExpression' || !isNode(callee)) return undefined
  if (callee['name'] === 'structuredClone') return 'structuredClone()'
  // A bare name is one that the build gave: only methods keep theirs.
  const method = callee.type === 'MemberExpression' ? callee['property'] : undefined
  const name = isNode(method) && method.type === 'Identifier' ? String(method['name']) : ''
  return newerCalls.has(name) ? `${name}()` : undefined
}

/** Every place in a script where a browser that the survey lets in would stumble. */
export function newerThanAsked(script: string): readonly string[] {
  const found = new Set<string>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const each of value) look(each)
    if (!isNode(value)) return
    const newer = newerSyntax(value) ?? newerCall(value)
    if (newer !== undefined) found.add(newer)
    for (const part of Object.values(value)) look(part)
  }
  look(parseAst(script))
  return [...found]
}
