// Generates generated.ts: types of the operations in *.graphql, by the schema that the
// server at the address given serves.
import { codegen } from '@graphql-codegen/core'
import * as operations from '@graphql-codegen/typescript-operations'
import * as documents from '@graphql-codegen/typed-document-node'
import { parse } from 'graphql'
import { readFileSync, writeFileSync } from 'node:fs'

const answer = await fetch(new URL('/schema.graphqls', process.argv[2]))
const filename = 'generated.ts'
const location = 'trace.graphql'
writeFileSync(filename, await codegen({
  filename,
  schema: parse(await answer.text()),
  documents: [{ location, document: parse(readFileSync(location, 'utf8')) }],
  plugins: [{ operations: {} }, { documents: {} }],
  pluginMap: { operations, documents },
  config: { useTypeImports: true, scalars: { ID: 'string', Date: 'string' } },
}))
