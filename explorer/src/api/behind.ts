import { signal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { TypedDocumentString } from './generated'

/** The query that the view in sight stands on. */
export const behind = signal<{ query: string; variables: unknown } | null>(null)

/** Names a query as the one that the view in sight stands on. */
export function useBehind<T, V>(document: TypedDocumentString<T, V>, variables: V): void {
  const query = document.toString()
  useEffect(() => {
    behind.value = { query, variables }
  }, [query, JSON.stringify(variables)])
}

/** Where GraphiQL opens with that query. */
export function graphiqlURL({ query, variables }: { query: string; variables: unknown }): string {
  const params = new URLSearchParams({ query: query.trim(), variables: JSON.stringify(variables, null, 2) })
  return '/graphiql/?' + params.toString()
}
