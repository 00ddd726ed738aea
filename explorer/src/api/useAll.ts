import { useEffect, useState } from 'preact/hooks'
import { ApiError, ask } from './client'
import type { TypedDocumentString } from './generated'
import { returns } from './reachable'
import type { Result } from './useQuery'

/** A page of a list: what of it every query of a long list asks for. */
export interface Page<T> {
  nodes: T[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** Asks for page after page of a list, and tells of what is there after each. */
export async function everything<D, V extends { after?: string | null }, T>(
  document: TypedDocumentString<D, V>,
  variables: V,
  page: (data: D) => Page<T>,
  signal?: AbortSignal,
  sofar: (rows: T[]) => void = () => {},
): Promise<T[]> {
  const rows: T[] = []
  let after: string | null = null
  for (;;) {
    const { nodes, pageInfo }: Page<T> = page(await ask(document, { ...variables, after }, signal))
    rows.push(...nodes)
    if (!pageInfo.hasNextPage || pageInfo.endCursor === null) return rows
    sofar([...rows])
    after = pageInfo.endCursor
  }
}

/** A whole list, page by page: its rows so far at once, and loading until the last is there. */
export function useAll<D, V extends { after?: string | null }, T>(document: TypedDocumentString<D, V>, variables: V, page: (data: D) => Page<T>): Result<T[]> {
  const key = JSON.stringify(variables) + document.toString()
  const [state, setState] = useState<{ key: string; data?: T[]; error?: ApiError; loading: boolean }>({ key: '', loading: true })
  const [attempt, setAttempt] = useState(0)
  const back = state.error?.code === 'OFFLINE' ? returns.value : 0
  useEffect(() => {
    const abort = new AbortController()
    setState({ key, loading: true })
    everything(document, variables, page, abort.signal, (data) => setState({ key, data, loading: true })).then(
      (data) => setState({ key, data, loading: false }),
      (error: unknown) => {
        if (abort.signal.aborted) return
        setState((old) => ({ ...old, key, error: error instanceof ApiError ? error : new ApiError('INTERNAL', String(error)), loading: false }))
      },
    )
    return () => abort.abort()
  }, [key, attempt, back])
  const current = state.key === key
  return { data: current ? state.data : undefined, error: current ? state.error : undefined, loading: !current || state.loading, retry: () => setAttempt((n) => n + 1) }
}
