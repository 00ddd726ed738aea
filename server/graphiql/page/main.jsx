import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import { createGraphiQLFetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import React from 'react'
import { createRoot } from 'react-dom/client'

import department from './examples/department.graphql?raw'
import plans from './examples/plans.graphql?raw'
import sample from './examples/sample.graphql?raw'
import search from './examples/search.graphql?raw'
import targets from './examples/targets.graphql?raw'
import trace from './examples/trace.graphql?raw'

const url = new URL('../graphql', window.location.href.replace(/[^/]*$/, '')).href

// A target to trace first: one that a plan above speaks of too, if there is any.
async function sampleTarget() {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query: sample }),
    })
    const { data } = await response.json()
    const all = data.plans.nodes.flatMap((plan) => plan.targets.nodes)
    return (all.find((target) => target.compared.length > 0) ?? all[0])?.id
  } catch {
    return undefined // the page still works; the reader fills the id in
  }
}

// A link can bring a query with it, as the explorer's do; then no example is shown first.
const brought = new URLSearchParams(window.location.search)
const query = brought.get('query')

const target = query ? '' : ((await sampleTarget()) ?? '')

createRoot(document.getElementById('graphiql')).render(
  <GraphiQL
    fetcher={createGraphiQLFetcher({ url })}
    initialQuery={query ?? undefined}
    initialVariables={query ? (brought.get('variables') ?? '') : undefined}
    defaultTabs={[
      { query: trace.replace('TARGET', target) },
      { query: search },
      { query: targets },
      { query: department },
      { query: plans },
    ]}
  />,
)
