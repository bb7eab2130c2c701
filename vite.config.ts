import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/**
 * The part both pages share is asked for with the page, not only once the first script has been read. Vite's own
 * way to do so brings a kilobyte of script along for every later import, which nothing here needs: a plain import
 * stands in its place.
 */
const sharedWithThePage: Plugin = {
  name: 'shared-with-the-page',
  enforce: 'pre',
  load: (id) =>
    id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load()' : undefined,
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { chunk }) =>
      (chunk?.imports ?? []).map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head',
      })),
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

/** The browser's part: the respondent's pages at `/`, the portal at `/portal/`. Served by the same server. */
export default defineConfig({
  root: here('./client'),
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [sharedWithThePage, packedBeside],
  build: {
    outDir: here('./build/client'),
    emptyOutDir: true,
    target: 'es2018',
    // Lowered further, logical properties would follow the page's language and no longer its direction.
    cssTarget: ['chrome89', 'edge89', 'firefox89', 'safari15'],
    modulePreload: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        respondent: here('./client/respondent/index.html'),
        portal: here('./client/portal/index.html'),
        report: here('./client/styles/report.css'),
        plain: here('./client/styles/plain.css'),
        privacy: here('./client/styles/privacy.css'),
      },
      output: {
        /** Pages rendered by the server: it must know the names of their stylesheets before any build. */
        assetFileNames: ({ names }) =>
          names.some((name) => name === 'report.css' || name === 'plain.css' || name === 'privacy.css')
            ? 'assets/[name][extname]'
            : 'assets/[name]-[hash][extname]',
      },
    },
  },
})
