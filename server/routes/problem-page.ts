import type { Problem } from '../problems.ts'

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A problem as a page, for a person who opened a report's address in a browser and would otherwise see JSON. */
export const problemPage = (
  { title, detail }: Pick<Problem, 'title' | 'detail'>,
  back = '<p><a href="/portal/">Back to your waves</a></p>',
): string => `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/assets/report.css">
</head>
<body>
<main class="sheet">
<h1>${escaped(title)}</h1>
<p>${escaped(detail)}</p>
${back}
</main>
</body>
</html>
`
