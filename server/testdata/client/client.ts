// A client as a frontend has it: results and variables are typed by the generated code.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core'
import { print } from 'graphql'
import { TraceDocument } from './generated.js'

declare const process: { argv: string[] } // of Node.js

async function ask<R, V>(document: TypedDocumentNode<R, V>, variables: V): Promise<R> {
  const answer = await fetch(new URL('/graphql', process.argv[2]), {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: print(document), variables }),
  })
  const { data, errors } = await answer.json()
  if (errors) throw new Error(errors[0].message)
  return data
}

const { trace } = await ask(TraceDocument, { target: process.argv[3] ?? '' })
const value: number | null | undefined = trace.target.value
console.log(JSON.stringify({
  indicator: trace.target.indicator.name,
  value,
  plans: trace.steps.map((step) => step.plan.name),
  alignments: trace.steps.flatMap((step) => step.aligned.map((a) => a.alignment)),
}))
// @ts-expect-error The schema has no such field.
trace.target.nonsense
