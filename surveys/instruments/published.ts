/**
 * The fingerprint of every published instrument version, by `id@version`. A line is added when a version is
 * published and never changes: answers given to it can only be read beside the words it had. A test compares.
 */
export const publishedFingerprints: Readonly<Record<string, string>> = {}
