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
  plugins: [plainImports, packedBeside],
  builder: {},
  build: { ...output, emptyOutDir: true },
  environments: {
    client: { build: { rolldownOptions: { input: { respondent: here('./client/respondent/index.html') } } } },
    portal: {
      consumer: 'client',
      build: {
        ...output,
        emptyOutDir: false,
        rolldownOptions: {
          input: {
            portal: here('./client/portal/index.html'),
            report: here('./client/styles/report.css'),
          },
          output: {
            /** The report is rendered by the server, which must know its stylesheet's name before any build. */
            assetFileNames: ({ names }) =>
              names.includes('report.css') ? 'assets/report.css' : 'assets/[name]-[hash][extname]',
          },
        },
      },
    },
  },
})
