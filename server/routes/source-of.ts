import type { FastifyRequest } from 'fastify'

/**
 * Where a request comes from, for counting failures and for nothing else: never logged, never stored. Undefined where
 * only the proxy on this machine is seen: counting all the world as one would make everybody wait for one. Of IPv6 the
 * first half, because every household has all of the other half to choose from.
 */
export function sourceOf({ ip }: Pick<FastifyRequest, 'ip'>): string | undefined {
  if (/^(127\.|::1$|::ffff:127\.)/.test(ip)) return undefined
  return ip.includes('.') ? ip.replace(/^.*:/, '') : network(ip)
}

function network(ip: string): string {
  const [head = '', tail] = ip.split('::')
  const before = head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array(8 - before.length - after.length).fill('0')
  return [...before, ...zeros, ...after].slice(0, 4).join(':')
}
