import { clusteredCoverages } from './clustered-coverage.ts'

const bases = [20, 35, 75, 130]
for (const [name, coverage] of Object.entries(clusteredCoverages())) {
  const cells = bases.map((base) => {
    const each = [0.1, 0.2, 0.3, 0.5, 0.8].map((p) => coverage(base, p))
    return `${((100 * each.reduce((a, b) => a + b, 0)) / 5).toFixed(1)} (${(100 * Math.min(...each)).toFixed(1)})`
  })
  console.log(`| ${name} | ${cells.join(' | ')} |`)
}
