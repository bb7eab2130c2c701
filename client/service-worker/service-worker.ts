import { mayBeKept } from './may-be-kept.ts'

/**
 * Keeps the page, its files and the questions in hand on the device, so that a network that fails half way takes
 * nothing away. It holds what is the same for everybody and is on an allow-list, and is gone after "leave now" and
 * after the end. Why so, and how a new version takes over: client/decisions/0001.
 */
declare const self: ServiceWorkerGlobalScope
/** Written in by the build: what the page names, what it fetches only at the end, and a name for both. */
declare const __PAGE_FILES__: readonly string[]
declare const __LATER_FILES__: readonly string[]
declare const __VERSION__: string

const page = '/'
const cacheName = `heard-${__VERSION__}`
/** How long a page may be waited for before the kept one is shown: a bad network often answers never. */
const patience = 4000
let forgotten = false

self.addEventListener('install', (event) => event.waitUntil(keepShell()))

/** Every file of one version or none. A page of another version, published meanwhile, would name files not kept here. */
async function keepShell(): Promise<void> {
  const cache = await caches.open(cacheName)
  await cache.addAll([page, ...__PAGE_FILES__, ...__LATER_FILES__].map(asEverybody))
  const html = (await (await cache.match(page))?.text()) ?? ''
  if (__PAGE_FILES__.every((file) => html.includes(file))) return
  await caches.delete(cacheName)
  throw new Error('The page is of another version.')
}

/** Never with a cookie: nothing kept may be somebody's own. */
const asEverybody = (address: string): Request => new Request(address, { credentials: 'omit' })

self.addEventListener('activate', (event) => event.waitUntil(takeOver()))

/** Only once no page of an earlier version is open: browsers wait until then, and nothing here hurries them. */
async function takeOver(): Promise<void> {
  await deleteCaches((name) => name !== cacheName)
  await self.clients.claim()
}

async function deleteCaches(which: (name: string) => boolean): Promise<void> {
  await Promise.all((await caches.keys()).filter(which).map((name) => caches.delete(name)))
}

self.addEventListener('message', (event) => {
  const { data } = event
  if (data === 'forget') event.waitUntil(forget())
  else if (Array.isArray(data)) event.waitUntil(keep(data.map(String)))
})

/** The page tells what it has loaded: the questions in hand and what its band and language need. */
async function keep(addresses: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName)
  const wanted = addresses.filter((address) => mayBeKept(address, self.location.origin))
  await Promise.all(
    wanted.map(async (address) => {
      if ((await cache.match(address)) === undefined) await cache.add(asEverybody(address))
    }),
  ).catch(() => undefined)
  if (forgotten) await deleteCaches(() => true)
}

/** Said to the worker, since it outlives the page that is being left. */
async function forget(): Promise<void> {
  forgotten = true
  await Promise.all([deleteCaches(() => true), self.registration.unregister()])
}

self.addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET' || forgotten) return
  if (isThePage(request)) event.respondWith(pageFromAnywhere(request))
  else if (mayBeKept(request.url, self.location.origin)) event.respondWith(fileFromAnywhere(request))
})

const isThePage = ({ mode, url }: Request): boolean =>
  mode === 'navigate' && new URL(url).pathname === page && new URL(url).search === ''

/** The server's own page wherever it comes, so that a mended one is seen at once; the kept one where it does not. */
async function pageFromAnywhere(request: Request): Promise<Response> {
  const kept = await caches.match(page)
  if (kept === undefined) return fetch(request)
  const late = new Promise<Response>((resolve) => setTimeout(() => resolve(kept), patience))
  const fresh = fetch(request).then((response) => (response.status < 500 ? response : kept))
  return Promise.race([fresh.catch(() => kept), late])
}

/** Named after its content, or never changed: a kept one is right for good. */
async function fileFromAnywhere(request: Request): Promise<Response> {
  return (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request)
}
