/**
 * The fingerprint of every published instrument version, by `id@version`. A line is added when a version is
 * published and never changes: answers given to it can only be read beside the words it had. A test compares.
 */
export const publishedFingerprints: Readonly<Record<string, string>> = {
  'ages-11-17@1': '5f0ea815fa4db7302385b2eff0826759',
}
