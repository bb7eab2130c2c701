import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * Vite's own way to ask for what a later import needs brings a kilobyte of script along, which nothing here needs: a
 * plain import stands in its place.
 */
const plainImports: Plugin = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : undefined,
}

/** The portal is built apart and has neither. */
const ofTheRespondent: Plugin['applyToEnvironment'] = ({ name }) => name === 'client'

/** A script and all that it stands on, itself first. */
const under = (file: string, importsOf: (file: string) => readonly string[]): readonly string[] => [
  ...new Set([file, ...importsOf(file).flatMap((each) => under(each, importsOf))]),
]

/**
 * A script that has not come once is never asked for again by an import of it while the page is open (so HTML had it until
 * 2026): after one moment without a network, the rest of the survey could not come any more. So a later part is fetched
 * first, with what it stands on, and then imported out of the browser's cache.
 */
const fetchedFirst: Plugin = {
  name: 'fetched-first',
  applyToEnvironment: ofTheRespondent,
  renderChunk(code, _chunk, _options, { chunks }) {
    const importsOf = (file: string) => chunks[file]?.imports ?? []
    const atHand = Object.values(chunks)
      .filter(({ isEntry }) => isEntry)
      .flatMap(({ fileName }) => under(fileName, importsOf))
    const asked = code.replace(/\bimport\((["'`])\.\/([^"'`]+)\1\)/g, (_whole, _quote, name: string) => {
      const [itself, ...others] = under(`assets/${name}`, importsOf)
      const files = [itself, ...others.filter((file) => !atHand.includes(file))]
      return `fetchedFirst(${files.map((file) => `"/${file}"`).join()})`
    })
    return asked === code ? null : fetchThenImport + asked
  },
}

/** Once in each script that has later parts: written out at every one of them, it would cost the first load 150 bytes. */
const fetchThenImport =
  'const fetchedFirst=(...files)=>Promise.all(files.map(f=>fetch(f).then(r=>r.ok?r.blob():Promise.reject()))).then(()=>import(files[0]));'

const hashOf = (content: string): string =>
  createHash('sha256').update(content).digest('base64url').replace(/_/g, '-').slice(0, 8)

/** The script that shows the plain page in older browsers goes out as it was written, but for its comments. */
const olderBrowsers = readFileSync(here('client/respondent/plain-page.js'), 'utf8').replace(
  /^\s*\/\*[\s\S]*?\*\/\n|^\s+/gm,
  '',
)
const olderBrowsersFile = `assets/plain-page-${hashOf(olderBrowsers)}.js`

const plainPageForOlderBrowsers: Plugin = {
  name: 'plain-page-for-older-browsers',
  applyToEnvironment: ofTheRespondent,
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: olderBrowsersFile, source: olderBrowsers })
  },
  transformIndexHtml: (html) => html.replace('src="./plain-page.js"', `src="/${olderBrowsersFile}"`),
}

/** Comments and indentation are for whoever reads the source: on every child's phone they would be 70 bytes. */
const pageWithoutComments: Plugin = {
  name: 'page-without-comments',
  applyToEnvironment: ofTheRespondent,
  transformIndexHtml: (html) => html.replace(/\s*<!--[\s\S]*?-->/g, '').replace(/\n\s+</g, '\n<'),
}

/** What the script stands on is named in the page, or it would be asked for only once the script itself is there. */
const askedForAtOnce: Plugin = {
  name: 'asked-for-at-once',
  applyToEnvironment: ofTheRespondent,
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {}, chunk }) {
      const importsOf = (file: string) => {
        const made = bundle[file]
        return made?.type === 'chunk' ? made.imports : []
      }
      const [, ...standsOn] = chunk === undefined ? [] : under(chunk.fileName, importsOf)
      return standsOn.map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head',
      }))
    },
  },
}

/**
 * Tells the service worker what belongs to this version of the page: all that the page itself names, and what the
 * script fetches only at the end, when the network may have gone.
 */
const shellOfTheWorker: Plugin = {
  name: 'shell-of-the-worker',
  applyToEnvironment: ofTheRespondent,
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      const page = bundle['respondent/index.html']
      const worker = bundle['service-worker.js']
      if (page?.type !== 'asset' || worker?.type !== 'chunk') throw new Error('No page, or no worker.')
      const html = page.source.toString()
      const named = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, file]) => file)
      const later = Object.values(bundle)
        .filter((made) => made.type === 'chunk' && made.isDynamicEntry)
        .filter(({ facadeModuleId }) => /\/client\/respondent\/(edge|later)\//.test(facadeModuleId ?? ''))
        .map(({ fileName }) => `/${fileName}`)
      const code = worker.code
        .replaceAll('__PAGE_FILES__', JSON.stringify(named))
        .replaceAll('__LATER_FILES__', JSON.stringify(later))
      worker.code = code.replaceAll('__VERSION__', JSON.stringify(hashOf(html + code)))
    },
  },
}

/** Packed once and as tightly as brotli can, beside each file: the server sends these to whoever takes brotli. */
const packedBeside: Plugin = {
  name: 'packed-beside',
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const [fileName, made] of Object.entries(bundle)) {
        const source = brotliCompressSync(made.type === 'chunk' ? made.code : made.source)
        this.emitFile({ type: 'asset', fileName: `${fileName}.br`, source })
      }
    },
  },
}

const renderedByTheServer = ['report.css', 'plain.css', 'privacy.css']

const output = {
  outDir: here('./build/client'),
  target: 'es2018',
  // Lowered further, logical properties would follow the page's language and no longer its direction.
  cssTarget: ['chrome89', 'edge89', 'firefox89', 'safari15'],
  modulePreload: false,
  assetsInlineLimit: 0,
} as const

/**
 * The browser's part: the respondent's pages at `/`, the portal at `/portal/`. Served by the same server, built apart:
 * a part in common would bring to every child's phone what only the portal needs, and one request more.
 */
export default defineConfig({
  root: here('./client'),
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    plainImports,
    fetchedFirst,
    plainPageForOlderBrowsers,
    pageWithoutComments,
    askedForAtOnce,
    shellOfTheWorker,
    packedBeside,
  ],
  builder: {},
  build: { ...output, emptyOutDir: true },
  environments: {
    client: {
      build: {
        rolldownOptions: {
          input: {
            respondent: here('./client/respondent/index.html'),
            'service-worker': here('./client/service-worker/service-worker.ts'),
          },
          output: {
            // Its address may not change: browsers ask under the old one whether there is a new one.
            entryFileNames: ({ name }) =>
              name === 'service-worker' ? 'service-worker.js' : 'assets/[name]-[hash].js',
          },
        },
      },
    },
    portal: {
      consumer: 'client',
      build: {
        ...output,
        emptyOutDir: false,
        rolldownOptions: {
          input: {
            portal: here('./client/portal/index.html'),
            report: here('./client/styles/report.css'),
            plain: here('./client/styles/plain.css'),
            privacy: here('./client/styles/privacy.css'),
          },
          output: {
            /** Pages rendered by the server: it must know the names of their stylesheets before any build. */
            assetFileNames: ({ names }) =>
              names.some((name) => renderedByTheServer.includes(name))
                ? 'assets/[name][extname]'
                : 'assets/[name]-[hash][extname]',
          },
        },
      },
    },
  },
})
