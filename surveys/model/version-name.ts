/** How a version is named wherever people read or type it: `ages-11-17@1`. */
export function versionName({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id}@${version}`
}

/** The id and version that such a name stands for; null when it is no such name. */
export function readVersionName(name: string): { readonly id: string; readonly version: number } | null {
  const [, id, version] = /^([a-z0-9-]+)@([1-9]\d{0,3})$/.exec(name) ?? []
  return id === undefined ? null : { id, version: Number(version) }
}
