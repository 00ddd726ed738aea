import { useEffect, useState } from 'preact/hooks'
import { ApiError, ask } from '../../api/client'
import { NeighborhoodDocument, type EdgeType, type GraphNodeFragment, type NeighborhoodQuery } from '../../api/generated'
import { returns } from '../../api/reachable'
import type { Result } from '../../api/useQuery'

export type GraphEdge = NeighborhoodQuery['neighborhood']['edges'][number]

/** Entities and the edges between them, each once. */
export interface Graph {
  nodes: GraphNodeFragment[]
  edges: GraphEdge[]
  /** How many edges lead to what has been left out. */
  omitted: number
}

/** What is asked for: what lies around a first entity, and right around others that were expanded. */
export interface Wanted {
  id: string
  depth: number
  expanded: string[]
  /** Only these kinds of edge; none are all. */
  edges: EdgeType[]
}

/** Most entities that one question brings. */
export const limit = 200

export function variables(wanted: Wanted, id = wanted.id) {
  return { id, depth: id === wanted.id ? wanted.depth : 1, edges: wanted.edges.length ? wanted.edges : null, limit }
}

/** An edge's identity: two entities may be joined by several, of different kinds or roles. */
export function edgeKey(e: GraphEdge): string {
  return [e.type, e.from, e.to, e.role].join(' ')
}

/** Puts neighbourhoods together into one graph; what came first keeps its place. */
export function merge(parts: readonly NeighborhoodQuery['neighborhood'][]): Graph {
  const nodes = new Map(parts.flatMap((p) => p.nodes).reverse().map((n) => [n.id, n]))
  const edges = new Map(parts.flatMap((p) => p.edges).map((e) => [edgeKey(e), e]))
  const first = [...new Set(parts.flatMap((p) => p.nodes.map((n) => n.id)))]
  return {
    nodes: first.flatMap((id) => nodes.get(id) ?? []),
    edges: [...edges.values()],
    omitted: parts.flatMap((p) => p.omitted).reduce((sum, o) => sum + o.count, 0),
  }
}

/** The graph that the address tells of. While more of it is awaited, what was there stays. */
export function useGraph(wanted: Wanted): Result<Graph> {
  const key = JSON.stringify(wanted)
  const [state, setState] = useState<{ key: string; data?: Graph; error?: ApiError }>({ key: '' })
  const [known] = useState(() => new Map<string, NeighborhoodQuery['neighborhood']>())
  const [attempt, setAttempt] = useState(0)
  const back = state.error?.code === 'OFFLINE' ? returns.value : 0
  useEffect(() => {
    const abort = new AbortController()
    const part = async (id: string) => {
      const of = variables(wanted, id)
      const name = JSON.stringify(of)
      const found = known.get(name) ?? (await ask(NeighborhoodDocument, of, abort.signal)).neighborhood
      known.set(name, found)
      return found
    }
    Promise.all([wanted.id, ...wanted.expanded].map(part)).then(
      (parts) => !abort.signal.aborted && setState({ key, data: merge(parts) }),
      (error: unknown) => {
        if (abort.signal.aborted) return
        setState((old) => ({ ...old, key, error: error instanceof ApiError ? error : new ApiError('INTERNAL', String(error)) }))
      },
    )
    return () => abort.abort()
  }, [key, attempt, back])
  return { data: state.data, error: state.key === key ? state.error : undefined, loading: state.key !== key, retry: () => setAttempt((n) => n + 1) }
}
