import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

/** The browser's part: the respondent's pages at `/`, the portal at `/portal/`. Served by the same server. */
export default defineConfig({
  root: here('./client'),
  base: '/',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: here('./build/client'),
    emptyOutDir: true,
    target: 'es2018',
    // Lowered further, logical properties would follow the page's language and no longer its direction.
    cssTarget: ['chrome89', 'edge89', 'firefox89', 'safari15'],
    // The part both pages share is asked for with the page, not only once the first script has been read.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: {
        respondent: here('./client/respondent/index.html'),
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
})
