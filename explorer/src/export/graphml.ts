/** A node or edge of a graph that leaves the page, with what is told of it. */
export interface Item {
  attributes: Record<string, string | number | boolean | null | undefined>
}

/** A graph as it leaves the page; ids are those of the API. */
export interface Network {
  nodes: (Item & { id: string })[]
  edges: (Item & { from: string; to: string })[]
}

const types = { string: 'string', number: 'double', boolean: 'boolean' } as const
type Type = keyof typeof types

/** A graph as GraphML (graphml.graphdrawing.org), which Gephi, yEd and networkx read. */
export function graphml({ nodes, edges }: Network): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', nodes),
    ...keys('edge', edges),
    '<graph id="plangraph" edgedefault="directed">',
    ...nodes.map((n) => `<node id="${escape(n.id)}">${data('node', n)}</node>`),
    ...edges.map((e, i) => `<edge id="e${i}" source="${escape(e.from)}" target="${escape(e.to)}">${data('edge', e)}</edge>`),
    '</graph>',
    '</graphml>',
  ]
  return lines.join('\n') + '\n'
}

/** Declares each attribute once, by the type of its first value. */
function keys(of: 'node' | 'edge', items: Item[]): string[] {
  const found = new Map<string, Type>()
  for (const { attributes } of items) {
    for (const [name, value] of Object.entries(attributes)) {
      if (value != null && !found.has(name)) found.set(name, typeof value as Type)
    }
  }
  return [...found].map(([name, type]) => `<key id="${of}.${escape(name)}" for="${of}" attr.name="${escape(name)}" attr.type="${types[type]}"/>`)
}

function data(of: 'node' | 'edge', { attributes }: Item): string {
  return Object.entries(attributes)
    .filter(([, value]) => value != null)
    .map(([name, value]) => `<data key="${of}.${escape(name)}">${escape(String(value))}</data>`)
    .join('')
}

/** Text as XML 1.0 allows it: marks escaped, control characters left out. */
export function escape(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
