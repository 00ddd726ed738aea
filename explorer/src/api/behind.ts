import { signal } from '@preact/signals'

/** The query that the view in sight stands on. */
export const behind = signal<{ query: string; variables: unknown } | null>(null)

/** Where GraphiQL opens with that query. */
export function graphiqlURL({ query, variables }: { query: string; variables: unknown }): string {
  const params = new URLSearchParams({ query: query.trim(), variables: JSON.stringify(variables, null, 2) })
  return '/graphiql/?' + params.toString()
}
