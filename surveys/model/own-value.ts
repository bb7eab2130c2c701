/**
 * Looks a key up among a record's own keys only. Ids and codes come from files and from the network, and
 * `record['constructor']` would otherwise find something nobody wrote.
 */
export function ownValue<Value>(record: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
