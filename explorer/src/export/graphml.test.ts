import { expect, test } from 'vitest'
import { graphml } from './graphml'

test('a graph with its attributes, each declared once by its type', () => {
  const text = graphml({
    nodes: [
      { id: 'a', attributes: { name: '“十四五” <规划> & "纲要"', value: 14.2 } },
      { id: 'b', attributes: { name: '乙\u0000', value: null } },
    ],
    edges: [{ from: 'a', to: 'b', attributes: { type: 'CITES', above: true } }],
  })
  expect(text).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="node.name" for="node" attr.name="name" attr.type="string"/>
<key id="node.value" for="node" attr.name="value" attr.type="double"/>
<key id="edge.type" for="edge" attr.name="type" attr.type="string"/>
<key id="edge.above" for="edge" attr.name="above" attr.type="boolean"/>
<graph id="plangraph" edgedefault="directed">
<node id="a"><data key="node.name">“十四五” &lt;规划&gt; &amp; &quot;纲要&quot;</data><data key="node.value">14.2</data></node>
<node id="b"><data key="node.name">乙</data></node>
<edge id="e0" source="a" target="b"><data key="edge.type">CITES</data><data key="edge.above">true</data></edge>
</graph>
</graphml>
`)
})
