import { useCallback, useEffect, useState } from 'preact/hooks'
import { ApiError, ask } from './client'
import type { TypedDocumentString } from './generated'
import { returns } from './reachable'
import { behind } from './behind'

/** What a view has of its question: an answer, an error, or neither yet. */
export interface Result<T> {
  /** The newest answer; while other variables are asked for, still that of the last. */
  data?: T
  error?: ApiError
  loading: boolean
  retry: () => void
}

interface Options {
  /** Names this as the query behind the view, which the reader can open in GraphiQL. */
  view?: boolean
  /** Ask nothing for now. */
  skip?: boolean
}

/** How many answers are kept, so that going back shows at once what was there. */
const kept = 40
const answers = new Map<string, unknown>()

function keep(key: string, answer: unknown): void {
  answers.delete(key)
  answers.set(key, answer)
  for (const oldest of answers.keys()) {
    if (answers.size <= kept) break
    answers.delete(oldest)
  }
}

/** Asks the API whenever the variables change, and again when a lost server is back. */
export function useQuery<T, V>(document: TypedDocumentString<T, V>, variables: V, { view, skip }: Options = {}): Result<T> {
  const text = document.toString()
  const key = JSON.stringify(variables) + text
  const [state, setState] = useState<{ key: string; data?: T; error?: ApiError; loading: boolean }>({ key: '', loading: true })
  const [attempt, setAttempt] = useState(0)
  const back = state.error?.code === 'OFFLINE' ? returns.value : 0
  const retry = useCallback(() => setAttempt((n) => n + 1), [])

  useEffect(() => {
    if (view && !skip) behind.value = { query: text, variables }
  }, [key, view, skip])

  useEffect(() => {
    if (skip) return
    const known = answers.get(key) as T | undefined
    if (known !== undefined) {
      setState({ key, data: known, loading: false })
      return
    }
    const abort = new AbortController()
    setState((old) => ({ key, data: old.data, loading: true }))
    ask(document, variables, abort.signal).then(
      (data) => {
        keep(key, data)
        setState({ key, data, loading: false })
      },
      (error: unknown) => {
        if (abort.signal.aborted) return
        const told = error instanceof ApiError ? error : new ApiError('INTERNAL', String(error))
        setState((old) => ({ key, data: old.data, error: told, loading: false }))
      },
    )
    return () => abort.abort()
  }, [key, attempt, back, skip])

  const known = answers.get(key) as T | undefined
  if (known !== undefined) return { data: known, loading: false, retry }
  return { data: state.data, error: state.key === key ? state.error : undefined, loading: state.loading || state.key !== key, retry }
}
