import helmet from '@fastify/helmet'
import Fastify, { type FastifyInstance } from 'fastify'

const self = ["'self'"]

/** The whole set, without exceptions: everything from here, nothing inline, nothing framed, nobody told. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: self,
    styleSrc: self,
    imgSrc: self,
    fontSrc: self,
    mediaSrc: self,
    connectSrc: self,
    manifestSrc: self,
    workerSrc: self,
    objectSrc: ["'none'"],
    formAction: self,
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
    requireTrustedTypesFor: ["'script'"],
  },
}

const features = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'interest-cohort',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
]
const permissionsPolicy = features.map((feature) => `${feature}=()`).join(', ')

/** Asked of the plugin once: it would put the same lines together anew for every request. */
async function helmetHeaders(): Promise<Readonly<Record<string, string>>> {
  const probe = Fastify()
  await probe.register(helmet, {
    contentSecurityPolicy,
    strictTransportSecurity: { maxAge: 63_072_000, includeSubDomains: true, preload: true },
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    xDnsPrefetchControl: { allow: false },
    xFrameOptions: { action: 'deny' },
  })
  const { headers } = await probe.inject('/')
  await probe.close()
  const ofTheAnswer = /^(content-(type|length)|date|connection)$/
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      ofTheAnswer.test(name) ? [] : [[name, String(value)]],
    ),
  )
}

/** On every answer, problems and files included. A route that may be kept in a cache says so itself. */
export async function setHeaders(app: FastifyInstance): Promise<void> {
  const all = {
    ...(await helmetHeaders()),
    'permissions-policy': permissionsPolicy,
    'x-robots-tag': 'noindex',
    'cache-control': 'no-store',
  }
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(all)
  })
}
