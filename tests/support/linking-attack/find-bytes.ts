/** Where each needle stands in the bytes, in one pass: `found(needle's number, offset)`, in the order of offsets. */
export function findBytes(
  bytes: Buffer,
  needles: readonly Buffer[],
  found: (needle: number, offset: number) => void,
): void {
  const byStart = new Map<number, number[]>()
  for (const [number, needle] of needles.entries()) {
    const start = needle.readUInt16LE(0)
    byStart.set(start, [...(byStart.get(start) ?? []), number])
  }
  const starts = new Uint8Array(65_536)
  for (const start of byStart.keys()) starts[start] = 1
  for (let offset = 0; offset + 1 < bytes.length; offset += 1) {
    const start = (bytes[offset] ?? 0) | ((bytes[offset + 1] ?? 0) << 8)
    if (starts[start] === 0) continue
    for (const number of byStart.get(start) ?? []) {
      const needle = needles[number]
      if (needle && bytes.subarray(offset, offset + needle.length).equals(needle)) found(number, offset)
    }
  }
}
