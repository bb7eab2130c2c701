/** Enough to read and print: it stands in the page, which is saved and sent by itself. */
export const codebookStyles = `
:root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
dl > div { display: flex; flex-wrap: wrap; gap: 0 0.5rem; }
dt { font-weight: bold; }
dd { margin: 0; overflow-wrap: anywhere; }
article { border-block-start: 1px solid; margin-block: 1.5rem; break-inside: avoid; }
h2 > span, p > span { display: block; }
.question { font-size: 1.15rem; font-weight: bold; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
caption { font-weight: bold; text-align: start; }
th, td { border: 1px solid; padding: 0.25rem 0.5rem; text-align: start; vertical-align: top; }
`.trim()
