import { type Instrument, type Item, instrumentItems } from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'
import { helperRoles, modes } from '../../surveys/model/submission.ts'

const step = 1024
/** One UTF-16 unit of text without control characters or lone surrogates is at most three bytes of UTF-8 JSON. */
const bytesPerUnit = 3

const longest = (lengths: readonly number[]): number => Math.max(0, ...lengths)
const sum = (lengths: readonly number[]): number => lengths.reduce((total, each) => total + each, 0)

/** The longest JSON an answer to this item can have, with its key, in bytes. */
function largestAnswer(item: Item): number {
  const codes = responseOptions(item).map(({ code }) => Buffer.byteLength(JSON.stringify(code)) + 1)
  const one = longest(codes) + '{"code":}'.length
  const several = sum(codes) + '{"codes":[]}'.length
  const text = 'mostCharacters' in item ? item.mostCharacters * bytesPerUnit + '{"text":""}'.length : 0
  const missing = '{"missing":"prefer-not-to-say"}'.length
  return JSON.stringify(item.id).length + 2 + longest([one, several, text, missing])
}

/**
 * The one size every accepted response of an instrument is padded to, so that a sealed row tells nothing by its
 * length: not how much somebody wrote, and not how much they were asked. Worked out from the largest answers the
 * definition allows, rounded up to a whole KiB.
 */
export function paddedSize(instrument: Instrument): number {
  const known = sizes.get(instrument)
  if (known !== undefined) return known
  const size = workOutSize(instrument)
  sizes.set(instrument, size)
  return size
}

const sizes = new WeakMap<Instrument, number>()

function workOutSize(instrument: Instrument): number {
  const frame =
    '{"language":"","mode":"","helperRole":"","answers":{}}'.length +
    16 * bytesPerUnit +
    longest(modes.map((mode) => mode.length)) +
    longest(helperRoles.map((role) => role.length))
  return Math.ceil((frame + sum(instrumentItems(instrument).map(largestAnswer))) / step) * step
}
