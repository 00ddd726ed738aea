import { signal } from '@preact/signals'

/** Whether the server answers; false from a failed request until it answers again. */
export const reachable = signal(true)

/** Counts the server's returns: what failed meanwhile is asked again when it rises. */
export const returns = signal(0)

const firstWait = 1000
const longestWait = 15_000

/** Tells that the server did not answer; from then on it is asked until it does. */
export function lost(): void {
  if (!reachable.value) return
  reachable.value = false
  retry(firstWait)
}

function retry(wait: number): void {
  setTimeout(async () => {
    const back = await fetch('/healthz', { cache: 'no-store' }).then(
      (response) => response.ok,
      () => false,
    )
    if (!back) return retry(Math.min(wait * 2, longestWait))
    reachable.value = true
    returns.value++
  }, wait)
}
