import { useLocation, useRoute } from 'preact-iso'
import { useMemo, useRef } from 'preact/hooks'
import { NeighborhoodDocument, type EdgeType, type GraphNodeFragment } from '../../api/generated'
import { useBehind } from '../../api/behind'
import { csv } from '../../export/csv'
import { Export, file, json, type Format } from '../../export/Export'
import { graphml } from '../../export/graphml'
import { m } from '../../i18n'
import { Loaded } from '../../parts/State'
import { useTitle } from '../../parts/useTitle'
import { Canvas, type Hands } from './Canvas'
import { hrefOf, kindOf, looks, moreOf, nameOf, type Kind } from './look'
import { svg } from './svg'
import { useGraph, variables, type Graph as Net, type Wanted } from './useGraph'
import './Graph.css'

const kinds = Object.keys(looks) as Kind[]
const steps = [1, 2, 3]

/** What lies around an entity, drawn; every choice stands in the address. */
export function Graph() {
  const { params } = useRoute()
  const { query, path, route } = useLocation()
  const list = (key: string) => (query[key] ? query[key].split(',') : [])
  const id = params['id'] ?? ''
  const edges = list('edges').filter((e): e is EdgeType => e in m.value.edge)
  const wanted: Wanted = { id, depth: steps.find((s) => String(s) === query['depth']) ?? 1, expanded: list('open'), edges }
  const answer = useGraph(wanted)
  useBehind(NeighborhoodDocument, variables(wanted))
  const centre = answer.data?.nodes.find((n) => n.id === id)
  useTitle(centre && m.value.graph.of(nameOf(centre)))
  const set = (change: Record<string, string | undefined>) => {
    const next = new URLSearchParams(query)
    for (const [key, value] of Object.entries(change)) {
      if (value) next.set(key, value)
      else next.delete(key)
    }
    route(path + (next.size ? '?' + next.toString() : ''), true)
  }
  return (
    <Loaded of={answer}>
      {(graph) => <Shown graph={graph} wanted={wanted} loading={answer.loading} chosen={query['node']} pinned={new Set(list('pin'))} set={set} />}
    </Loaded>
  )
}

interface Props {
  graph: Net
  wanted: Wanted
  loading: boolean
  chosen: string | undefined
  pinned: Set<string>
  /** Changes the address: a key without a value goes. */
  set: (change: Record<string, string | undefined>) => void
}

function Shown({ graph, wanted, loading, chosen, pinned, set }: Props) {
  const hands = useRef<Hands | null>(null)
  const words = m.value.graph
  const centre = graph.nodes.find((n) => n.id === wanted.id)
  const node = graph.nodes.find((n) => n.id === chosen)
  const name = centre ? words.of(nameOf(centre)) : words.title
  const expand = (id: string) => id !== wanted.id && !wanted.expanded.includes(id) && set({ open: [...wanted.expanded, id].join(','), node: id })
  const pin = (id: string, on: boolean) => set({ pin: [...pinned].filter((p) => p !== id).concat(on ? id : []).join(','), node: id })
  const formats = useMemo(() => formatsOf(graph, hands), [graph])
  return (
    <article class="graph">
      <header class="graph-head">
        <h1>{name}</h1>
        <div class="filters">
          <label class="select">
            <span class="faint">{words.depth}</span>
            <select value={wanted.depth} onChange={(e) => set({ depth: e.currentTarget.value })}>
              {steps.map((s) => (
                <option key={s} value={s}>
                  {s}
                </option>
              ))}
            </select>
          </label>
          <Edges chosen={wanted.edges} onChange={(edges) => set({ edges: edges.join(',') })} />
          <button type="button" onClick={() => hands.current?.again()}>
            {words.layout}
          </button>
          <span class="faint" role="status">
            {loading ? m.value.state.loading : words.counts(graph.nodes.length, graph.edges.length)}
          </span>
          <Export name={name} formats={formats} />
        </div>
        {graph.omitted > 0 && <p class="faint">{words.truncated(graph.omitted)}</p>}
      </header>
      <div class="graph-body">
        <div class="graph-frame">
          <Canvas
            graph={graph}
            centre={wanted.id}
            chosen={chosen}
            pinned={pinned}
            onChoose={(id) => set({ node: id })}
            onExpand={expand}
            onMoved={(id) => pin(id, true)}
            hands={hands}
          />
          <div class="graph-zoom">
            <button type="button" aria-label={words.zoomIn} onClick={() => hands.current?.zoom(1.3)}>
              +
            </button>
            <button type="button" aria-label={words.zoomOut} onClick={() => hands.current?.zoom(1 / 1.3)}>
              −
            </button>
            <button type="button" onClick={() => hands.current?.fit()}>
              {words.fit}
            </button>
          </div>
        </div>
        <aside class="graph-side">
          <section aria-live="polite">
            <h2>{words.chosen}</h2>
            {node ? (
              <Chosen
                node={node}
                open={node.id === wanted.id || wanted.expanded.includes(node.id)}
                pinned={pinned.has(node.id)}
                onExpand={() => expand(node.id)}
                onPin={(on) => pin(node.id, on)}
              />
            ) : (
              <p class="faint">{words.nothing}</p>
            )}
          </section>
          <Nodes
            nodes={graph.nodes}
            chosen={chosen}
            onChoose={(id) => {
              set({ node: id })
              hands.current?.show(id)
            }}
          />
        </aside>
      </div>
    </article>
  )
}

/** Which kinds of edge are drawn. */
function Edges({ chosen, onChange }: { chosen: EdgeType[]; onChange: (edges: EdgeType[]) => void }) {
  const all = Object.keys(m.value.edge) as EdgeType[]
  return (
    <details class="edges">
      <summary class="button">
        {m.value.graph.edges}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <fieldset>
        <legend class="unseen">{m.value.graph.edges}</legend>
        {all.map((type) => (
          <label key={type}>
            <input
              type="checkbox"
              checked={chosen.length === 0 || chosen.includes(type)}
              onChange={(e) => {
                const on = e.currentTarget.checked
                const now = all.filter((t) => (t === type ? on : chosen.length === 0 || chosen.includes(t)))
                onChange(now.length === all.length ? [] : now)
              }}
            />
            {m.value.edge[type]}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

interface ChosenProps {
  node: GraphNodeFragment
  open: boolean
  pinned: boolean
  onExpand: () => void
  onPin: (on: boolean) => void
}

function Chosen({ node, open, pinned, onExpand, onPin }: ChosenProps) {
  const words = m.value.graph
  const href = hrefOf(node)
  return (
    <div class="graph-chosen">
      <p>
        <Mark kind={node.__typename} /> {kindOf(node)}
      </p>
      <h3>{nameOf(node)}</h3>
      {moreOf(node) && <p class="faint">{moreOf(node)}</p>}
      <p class="links">
        <button type="button" disabled={open} onClick={onExpand}>
          {words.expand}
        </button>
        <button type="button" aria-pressed={pinned} onClick={() => onPin(!pinned)}>
          {pinned ? words.unpin : words.pin}
        </button>
        <a class="button" href={`/graph/${node.id}`}>
          {words.focus}
        </a>
        {href && (
          <a class="button" href={href}>
            {words.page}
          </a>
        )}
      </p>
    </div>
  )
}

/** All nodes by kind, as the key of the drawing and the way through it by keyboard. */
function Nodes({ nodes, chosen, onChoose }: { nodes: GraphNodeFragment[]; chosen: string | undefined; onChoose: (id: string) => void }) {
  return (
    <nav class="graph-list" aria-label={m.value.graph.list}>
      {kinds
        .map((kind) => nodes.filter((n) => n.__typename === kind))
        .filter((all) => all.length > 0)
        .map((all) => (
          <details key={all[0]?.__typename} open={all.length <= 30}>
            <summary>
              <Mark kind={all[0]?.__typename ?? 'Plan'} /> {all[0] && kindOf(all[0])} <span class="faint">{all.length}</span>
            </summary>
            <ul>
              {all.map((n) => (
                <li key={n.id}>
                  <button type="button" class="quiet" aria-pressed={n.id === chosen} title={nameOf(n)} onClick={() => onChoose(n.id)}>
                    {nameOf(n)}
                  </button>
                </li>
              ))}
            </ul>
          </details>
        ))}
    </nav>
  )
}

const marks: Record<string, string> = {
  ellipse: 'M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z',
  'round-rectangle': 'M4 3h8a1.5 1.5 0 0 1 1.5 1.5v7A1.5 1.5 0 0 1 12 13H4a1.5 1.5 0 0 1-1.5-1.5v-7A1.5 1.5 0 0 1 4 3Z',
  rectangle: 'M2.5 3h11v10h-11Z',
  diamond: 'M8 1.5 14.5 8 8 14.5 1.5 8Z',
  pentagon: 'M8 1.5 14.5 6.4 12 14H4L1.5 6.4Z',
  triangle: 'M8 2 14.5 13.5h-13Z',
  hexagon: 'M4.5 2.5h7L15 8l-3.5 5.5h-7L1 8Z',
  octagon: 'M5 2h6l3 3v6l-3 3H5l-3-3V5Z',
  'cut-rectangle': 'M5 3h6l2.5 2.5v5L11 13H5l-2.5-2.5v-5Z',
}

/** The sign of a kind of entity: its shape and colour in the drawing. */
function Mark({ kind }: { kind: Kind }) {
  return (
    <svg class={`graph-mark of-${looks[kind].colour}`} viewBox="0 0 16 16" width="13" height="13" aria-hidden="true">
      <path d={marks[looks[kind].shape]} />
    </svg>
  )
}

function formatsOf(graph: Net, hands: { current: Hands | null }): Format[] {
  const names = new Map(graph.nodes.map((n) => [n.id, nameOf(n)]))
  const { edge, role, basis, graph: words } = m.value
  return [
    {
      ending: 'png',
      make: () => hands.current?.png() ?? Promise.reject(new Error('nothing is drawn')),
    },
    { ending: 'svg', make: () => file(svg(graph, hands.current?.places() ?? new Map()), 'image/svg+xml') },
    {
      ending: 'csv',
      make: () =>
        file(
          csv(graph.edges, [
            { name: words.from, value: (e) => names.get(e.from) },
            { name: words.edges, value: (e) => edge[e.type] },
            { name: words.to, value: (e) => names.get(e.to) },
            { name: words.role, value: (e) => e.role && role[e.role] },
            { name: words.basis, value: (e) => e.basis && basis[e.basis] },
            { name: `${words.from} id`, value: (e) => e.from },
            { name: `${words.to} id`, value: (e) => e.to },
          ]),
          'text/csv',
        ),
    },
    { ending: 'json', make: () => json({ nodes: graph.nodes, edges: graph.edges }) },
    {
      ending: 'graphml',
      make: () =>
        file(
          graphml({
            nodes: graph.nodes.map((n) => ({ id: n.id, attributes: { type: n.__typename, name: nameOf(n) } })),
            edges: graph.edges.map((e) => ({ from: e.from, to: e.to, attributes: { type: e.type, role: e.role, basis: e.basis } })),
          }),
          'application/xml',
        ),
    },
  ]
}
