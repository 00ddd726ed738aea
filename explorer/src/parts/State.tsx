import type { ComponentChildren } from 'preact'
import { reachable } from '../api/reachable'
import type { Result } from '../api/useQuery'
import { m } from '../i18n'
import './State.css'

/** A view of an answer: loading, the error with a way to try again, or the answer itself. */
export function Loaded<T>({ of, children }: { of: Result<T>; children: (data: T) => ComponentChildren }) {
  const words = m.value.state
  if (of.error?.code === 'NOT_FOUND') return <Empty title={words.notFound} hint={words.notFoundHint} />
  if (of.error) return <Problem code={of.error.code} retry={of.retry} />
  if (of.data === undefined) return <Loading />
  return <>{children(of.data)}</>
}

/** Shown while an answer is awaited, and only if that takes a moment. */
export function Loading() {
  return (
    <p class="state loading" role="status">
      {m.value.state.loading}
    </p>
  )
}

/** Why something could not be shown, and the button to try again. */
export function Problem({ code, retry }: { code: string; retry: () => void }) {
  const words = m.value.state
  return (
    <div class="state problem" role="alert">
      <h2>{words.error}</h2>
      <p>{words.codes[code] ?? words.codes['INTERNAL']}</p>
      <button type="button" onClick={retry}>
        {words.retry}
      </button>
    </div>
  )
}

/** Says that there is nothing, and what to do instead. */
export function Empty({ title, hint }: { title: string; hint?: string }) {
  return (
    <div class="state empty">
      <h2>{title}</h2>
      {hint && <p>{hint}</p>}
    </div>
  )
}

/** Tells that the server is gone, while it is. */
export function Offline() {
  return (
    <div class="offline" role="status">
      {!reachable.value && <p>{m.value.state.offline}</p>}
    </div>
  )
}
