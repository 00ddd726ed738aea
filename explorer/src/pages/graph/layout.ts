import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationLinkDatum, type SimulationNodeDatum } from 'd3-force'

export interface Place {
  x: number
  y: number
}

interface Body extends SimulationNodeDatum {
  id: string
}

/** How long the layout may keep the page from drawing at a time, in milliseconds. */
const slice = 12
/** How often the forces act; a large graph gets less, since each turn takes longer. */
const turns = (nodes: number) => (nodes > 800 ? 120 : 260)

/**
 * Places nodes by forces (d3-force). Those that have a place keep it, so that what the
 * reader knows does not move; new ones start beside a neighbour that has one. The same
 * graph and places give the same layout. Undefined where the signal ended it.
 */
export async function layout(ids: readonly string[], edges: readonly { from: string; to: string }[], placed: ReadonlyMap<string, Place>, signal: AbortSignal): Promise<Map<string, Place> | undefined> {
  const bodies = start(ids, edges, placed)
  const there = new Set(ids)
  const links: SimulationLinkDatum<Body>[] = edges.filter((e) => there.has(e.from) && there.has(e.to)).map((e) => ({ source: e.from, target: e.to }))
  const simulation = forceSimulation(bodies)
    .force('link', forceLink<Body, SimulationLinkDatum<Body>>(links).id((b) => b.id).distance(110))
    .force('apart', forceManyBody<Body>().strength(-420).distanceMax(900))
    .force('collide', forceCollide<Body>(38))
    .force('x', forceX<Body>(0).strength(0.03))
    .force('y', forceY<Body>(0).strength(0.05))
    .stop()
  let since = performance.now()
  for (let turn = 0; turn < turns(ids.length); turn++) {
    simulation.tick()
    if (performance.now() - since < slice) continue
    await new Promise((resolve) => setTimeout(resolve))
    if (signal.aborted) return undefined
    since = performance.now()
  }
  return new Map(bodies.map((b) => [b.id, { x: b.x ?? 0, y: b.y ?? 0 }]))
}

/** Where each node starts: in its place, or on a spiral around a neighbour that has one. */
function start(ids: readonly string[], edges: readonly { from: string; to: string }[], placed: ReadonlyMap<string, Place>): Body[] {
  const beside = new Map<string, Place>()
  for (const { from, to } of edges) {
    const a = placed.get(from)
    const b = placed.get(to)
    if (a && !b) beside.set(to, a)
    if (b && !a) beside.set(from, b)
  }
  return ids.map((id, i) => {
    const place = placed.get(id)
    if (place) return { id, ...place, fx: place.x, fy: place.y }
    const near = beside.get(id) ?? { x: 0, y: 0 }
    const angle = i * 2.399963 // the golden angle: no two in one direction
    const distance = i === 0 && placed.size === 0 ? 0 : 60 + 9 * Math.sqrt(i)
    return { id, x: near.x + distance * Math.cos(angle), y: near.y + distance * Math.sin(angle) }
  })
}
