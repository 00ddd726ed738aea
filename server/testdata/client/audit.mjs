// Prints what the audit of GraphQL over HTTP finds wrong at the address given.
import { auditServer } from 'graphql-http'

const all = await auditServer({ url: new URL('/graphql', process.argv[2]).href })
const wrong = all.filter(({ status }) => status !== 'ok').map(({ id, name, reason }) => ({ id, name, reason }))
console.log(JSON.stringify({ audits: all.length, wrong }))
