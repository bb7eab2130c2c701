/**
 * The fingerprint of every published instrument version, by `id@version`. A line is added when a version is
 * published and never changes: answers given to it can only be read beside the words it had. A test compares.
 */
export const publishedFingerprints: Readonly<Record<string, string>> = {
  'ages-11-17@1': 'edf02275cdefda7d9fb14ff6181cf473',
  'ages-8-10@1': '39fd728c0bd7a9e339e4bd1d8ef378cc',
  'ages-4-7@1': '6c6da7391071e35011829dae80b59942',
  'care-leavers-16-25@1': '2dcad295e3c7453ac3f6e7388e0eb7f1',
}
