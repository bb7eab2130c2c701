import type { FastifyRequest } from 'fastify'
import type { Config } from './config.ts'

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/**
 * The origin that staff have in their address bar. Without a setting it is what the browser says it asked, which is
 * only trusted on this machine itself: elsewhere there is no passkey without https, and no https without a setting.
 */
export function portalOrigin(config: Config, request: FastifyRequest): string {
  const configured = config.portalUrl ?? config.publicUrl
  return configured === undefined ? `http://${request.host}` : new URL(configured).origin
}

/**
 * Whether browsers take the page for secure and give it WebCrypto and passkeys: https, or this machine itself. TLS
 * ends at a proxy, so it is PUBLIC_URL that says it is there.
 */
export function isSecure(config: Config, request: FastifyRequest): boolean {
  return config.publicUrl?.startsWith('https:') === true || loopback.test(request.hostname)
}
