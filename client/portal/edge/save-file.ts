/** Hands a text to the browser's downloads, without a request: the server never sees a list of codes again. */
export const saveFile = (name: string, mediaType: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: `${mediaType};charset=utf-8` }))

export function saveBlob(name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
