import { escape } from '../../export/graphml'
import type { Place } from './layout'
import { colour, looks, nameOf, short } from './look'
import type { Graph } from './useGraph'

const radius = 11
const margin = 80

/** The graph as a drawing that scales, each node and edge where it stands on the page. */
export function svg(graph: Graph, places: ReadonlyMap<string, Place>): string {
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 }
  const all = graph.nodes.map((n) => at(n.id))
  const left = Math.min(...all.map((p) => p.x)) - margin
  const top = Math.min(...all.map((p) => p.y)) - margin
  const width = Math.max(...all.map((p) => p.x)) + margin - left
  const height = Math.max(...all.map((p) => p.y)) + margin - top
  const line = colour('line-strong')
  const edges = graph.edges.map((e) => {
    const from = at(e.from)
    const to = at(e.to)
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1
    const stop = (length - radius - 2) / length // the tip stands at the node's rim
    return `<line x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(from.x + (to.x - from.x) * stop)}" y2="${round(from.y + (to.y - from.y) * stop)}" marker-end="url(#tip)"/>`
  })
  const nodes = graph.nodes.map((n) => {
    const { x, y } = at(n.id)
    const fill = colour(looks[n.__typename].colour)
    return `<g><title>${escape(nameOf(n))}</title><circle cx="${round(x)}" cy="${round(y)}" r="${radius}" fill="${fill}"/><text x="${round(x)}" y="${round(y + radius + 14)}">${escape(short(nameOf(n)))}</text></g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(left)} ${round(top)} ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}">
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0 8 4 0 8Z" fill="${line}"/></marker></defs>
<rect x="${round(left)}" y="${round(top)}" width="${round(width)}" height="${round(height)}" fill="${colour('card')}"/>
<g stroke="${line}">
${edges.join('\n')}
</g>
<g font-family="system-ui, PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif" font-size="11" text-anchor="middle" fill="${colour('ink')}">
${nodes.join('\n')}
</g>
</svg>
`
}

function round(n: number): number {
  return Math.round(n * 10) / 10
}
