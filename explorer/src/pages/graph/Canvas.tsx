import cytoscape, { type Core, type StylesheetJson } from 'cytoscape'
import { useEffect, useRef } from 'preact/hooks'
import { m } from '../../i18n'
import { lang, theme } from '../../prefs'
import { layout, type Place } from './layout'
import { colour, looks, nameOf, short, type Kind } from './look'
import { edgeKey, type Graph } from './useGraph'

interface Props {
  graph: Graph
  /** Id of the node that stands in the middle at first. */
  centre: string
  chosen: string | undefined
  pinned: ReadonlySet<string>
  onChoose: (id: string) => void
  onExpand: (id: string) => void
  onMoved: (id: string) => void
  /** Is given what the page does with the drawing. */
  hands: { current: Hands | null }
}

/** What the page may do with the drawing. */
export interface Hands {
  fit: () => void
  zoom: (by: number) => void
  /** Finds new places for all nodes that are not pinned. */
  again: () => void
  show: (id: string) => void
  png: () => Promise<Blob>
  places: () => Map<string, Place>
}

/** With more nodes than this the names of what others hang on are larger, to be read from afar. */
const crowd = 60
const hubs: ReadonlySet<string> = new Set(['Plan', 'Region', 'Department', 'Indicator', 'Project'])
/** Cytoscape would add a style element, which the page's policy forbids, unless it finds one of this id. */
const styleID = '__________cytoscape_stylesheet'

/** The drawing of a graph (Cytoscape.js). What is drawn keeps its place when more comes. */
export function Canvas({ graph, centre, chosen, pinned, onChoose, onExpand, onMoved, hands }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const drawing = useRef<Core>(null)
  const calls = useRef({ onChoose, onExpand, onMoved })
  calls.current = { onChoose, onExpand, onMoved }
  const again = useRef<(keep: ReadonlySet<string>) => void>(() => {})
  const state = useRef({ chosen, pinned })
  state.current = { chosen, pinned }

  useEffect(() => {
    if (!document.getElementById(styleID)) document.head.append(Object.assign(document.createElement('meta'), { id: styleID }))
    const cy = cytoscape({ container: box.current, style: styles(), minZoom: 0.05, maxZoom: 4, textureOnViewport: true, boxSelectionEnabled: false })
    drawing.current = cy
    cy.on('tap', 'node', (e) => calls.current.onChoose(e.target.id()))
    cy.on('dbltap', 'node', (e) => calls.current.onExpand(e.target.id()))
    cy.on('dragfree', 'node', (e) => calls.current.onMoved(e.target.id()))
    hands.current = {
      fit: () => cy.animate({ fit: { eles: cy.elements(), padding: 40 }, duration: pace() }),
      zoom: (by) => cy.zoom({ level: cy.zoom() * by, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }),
      again: () => again.current(state.current.pinned),
      show: (id) => cy.animate({ center: { eles: cy.getElementById(id) }, duration: pace() }),
      png: () => cy.png({ output: 'blob-promise', full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: colour('card') }),
      places: () => new Map(cy.nodes().map((n) => [n.id(), { ...n.position() }])),
    }
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const restyle = () => cy.style(styles())
    const unsubscribe = theme.subscribe(() => queueMicrotask(restyle))
    dark.addEventListener('change', restyle)
    return () => {
      unsubscribe()
      dark.removeEventListener('change', restyle)
      hands.current = null
      cy.destroy()
    }
  }, [])

  useEffect(() => {
    const cy = drawing.current
    if (!cy) return
    let abort = new AbortController()
    const before = new Map(cy.nodes().map((n) => [n.id(), { ...n.position() }]))
    const arrange = async (keep: ReadonlyMap<string, Place>, whole: boolean) => {
      abort.abort()
      abort = new AbortController()
      const ids = graph.nodes.map((n) => n.id)
      const places = await layout(ids, graph.edges, keep, abort.signal)
      if (!places) return
      draw(cy, graph, places, centre)
      mark(cy, state.current)
      if (whole) cy.fit(cy.elements(), 40)
    }
    again.current = (keep) => void arrange(new Map(cy.nodes().toArray().filter((n) => keep.has(n.id())).map((n) => [n.id(), { ...n.position() }])), true)
    void arrange(before, before.size === 0 || !graph.nodes.some((n) => before.has(n.id)))
    return () => abort.abort()
  }, [graph, centre, lang.value])

  useEffect(() => {
    if (drawing.current) mark(drawing.current, state.current)
  }, [chosen, pinned])

  return <div ref={box} class="graph-canvas" role="img" aria-label={m.value.graph.label} />
}

/** Brings the drawing to a graph: what has gone goes, what is new comes, and all stand in their places. */
function draw(cy: Core, graph: Graph, places: ReadonlyMap<string, Place>, centre: string): void {
  const there = new Set([...graph.nodes.map((n) => n.id), ...graph.edges.map(edgeKey)])
  cy.batch(() => {
    cy.elements()
      .filter((e) => !there.has(e.id()))
      .remove()
    for (const n of graph.nodes) {
      const data = { id: n.id, label: short(nameOf(n)), kind: n.__typename, centre: n.id === centre, hub: graph.nodes.length > crowd && hubs.has(n.__typename) }
      const known = cy.getElementById(n.id)
      if (known.nonempty()) known.data(data)
      else cy.add({ group: 'nodes', data, position: { ...(places.get(n.id) ?? { x: 0, y: 0 }) } })
      cy.getElementById(n.id).position({ ...(places.get(n.id) ?? { x: 0, y: 0 }) })
    }
    for (const e of graph.edges) {
      const label = [m.value.edge[e.type], e.role && m.value.role[e.role], e.basis && m.value.basis[e.basis]].filter(Boolean).join(' · ')
      const known = cy.getElementById(edgeKey(e))
      if (known.nonempty()) known.data({ label })
      else cy.add({ group: 'edges', data: { id: edgeKey(e), source: e.from, target: e.to, label, type: e.type } })
    }
  })
}

/** Shows which node is chosen, with its edges, and which are pinned. */
function mark(cy: Core, { chosen, pinned }: Pick<Props, 'chosen' | 'pinned'>): void {
  cy.batch(() => {
    cy.nodes().forEach((n) => {
      n.toggleClass('chosen', n.id() === chosen).toggleClass('pinned', pinned.has(n.id()))
    })
    cy.edges().forEach((e) => {
      e.toggleClass('of-chosen', chosen !== undefined && (e.source().id() === chosen || e.target().id() === chosen))
    })
  })
}

function styles(): StylesheetJson {
  const ofKinds = (Object.keys(looks) as Kind[]).map((kind) => ({
    selector: `node[kind = "${kind}"]`,
    style: { 'background-color': colour(looks[kind].colour), shape: looks[kind].shape },
  }))
  return [
    {
      selector: 'node',
      style: {
        label: 'data(label)',
        width: 22,
        height: 22,
        color: colour('ink'),
        'font-family': 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif',
        'font-size': 11,
        'min-zoomed-font-size': 7,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '100px',
        'text-overflow-wrap': 'anywhere',
        'text-background-color': colour('card'),
        'text-background-opacity': 0.8,
      },
    },
    ...ofKinds,
    { selector: 'node[?hub]', style: { 'font-size': 17, 'min-zoomed-font-size': 6, 'text-max-width': '150px' } },
    { selector: 'node[?centre]', style: { width: 34, height: 34, 'font-size': 14, 'font-weight': 'bold' } },
    { selector: 'node[?centre][?hub]', style: { 'font-size': 26, 'text-max-width': '260px' } },
    { selector: 'node.pinned', style: { 'border-width': 3, 'border-style': 'double', 'border-color': colour('ink') } },
    { selector: 'node.chosen', style: { 'outline-width': 3, 'outline-offset': 3, 'outline-color': colour('accent') } },
    {
      selector: 'edge',
      style: { width: 1, 'line-color': colour('line-strong'), 'curve-style': 'straight', 'target-arrow-shape': 'triangle', 'target-arrow-color': colour('line-strong'), 'arrow-scale': 0.7 },
    },
    {
      selector: 'edge.of-chosen',
      style: {
        width: 2,
        'line-color': colour('accent'),
        'target-arrow-color': colour('accent'),
        label: 'data(label)',
        color: colour('ink'),
        'font-size': 10,
        'min-zoomed-font-size': 7,
        'text-background-color': colour('card'),
        'text-background-opacity': 0.9,
        'text-rotation': 'autorotate',
      },
    },
  ] as unknown as StylesheetJson
}

/** How long a movement takes: none for who has asked for less motion. */
function pace(): number {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 250
}
