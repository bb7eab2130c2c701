/**
 * Takes everything of the survey off the device but what somebody chose to keep there: the files that were kept for
 * bad networks, the worker that kept them, and what the browser has in its own cache, which would tell which
 * questions were open and in which language. Waits for nothing: the page may be gone in a moment, so the worker and
 * the browser are told first, who go on without it.
 */
export function forgetThisDevice(): void {
  navigator.serviceWorker?.controller?.postMessage('forget')
  const asked: RequestInit = { method: 'POST', keepalive: true, credentials: 'omit' }
  void fetch('/api/forget', asked).catch(() => undefined)
  void forgetHere().catch(() => undefined)
}

/** For a page that no worker looks after yet. */
async function forgetHere(): Promise<void> {
  const workers = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(workers.map((worker) => worker.unregister()))
  await Promise.all((await caches.keys()).map((name) => caches.delete(name)))
}
