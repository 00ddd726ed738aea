import { defineConfig } from 'vite'

// `npm run dev` asks the API of a server that runs beside it.
const api = process.env.PLANGRAPH_SERVER ?? 'http://127.0.0.1:8080'

export default defineConfig({
  build: { license: { fileName: 'licenses.md' }, modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
  server: { proxy: { '/graphql': api, '/graphiql': api, '/healthz': api } },
})
