import { describe, expect, test } from 'vitest'
import type { PrintOrder } from '../../client/portal/edge/paper-wire.ts'
import { printRun } from '../../client/portal/paper/print-run.ts'

const order: PrintOrder = {
  instrument: 'ages-8-10',
  language: 'cy',
  variant: 'standard',
  sheets: 50,
  secondPercent: 100,
}
const noConnection = { code: 'no-connection', status: 0, title: 'Nothing', detail: '', faults: [] }

/** A printer that fails at its nth part. */
function printer(failsAt = Number.POSITIVE_INFINITY) {
  const orders: PrintOrder[] = []
  return {
    orders,
    print: async (part: PrintOrder) => {
      orders.push(part)
      return orders.length === failsAt
        ? ({ ok: false, problem: noConnection } as const)
        : ({ ok: true, value: { file: new Blob([`${orders.length}`]), batch: 'one-run' } } as const)
    },
  }
}

describe('a print run', () => {
  test('is made part by part, all of one run, each named by the forms in it', async () => {
    const { orders, print } = printer()
    const told: number[] = []
    const run = await printRun(print, order, 20, (made) => told.push(made))
    expect(orders.map(({ sheets, batch }) => [sheets, batch])).toEqual([
      [20, undefined],
      [20, 'one-run'],
      [10, 'one-run'],
    ])
    expect(told).toEqual([0, 20, 40])
    expect([run.made, run.problem]).toEqual([50, undefined])
    expect(run.files.map(({ name }) => name)).toEqual([
      'forms-ages-8-10-cy-01-to-20.pdf',
      'forms-ages-8-10-cy-21-to-40.pdf',
      'forms-ages-8-10-cy-41-to-50.pdf',
    ])
  })

  test('that breaks off gives the whole parts there are, and says why it ended', async () => {
    const { orders, print } = printer(3)
    const run = await printRun(print, order, 20, () => {})
    expect([run.made, run.files.length, run.problem, orders.length]).toEqual([40, 2, noConnection, 3])
  })
})
