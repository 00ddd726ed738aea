import { defineConfig } from 'vite'

// The files go where Go embeds them. Paths are relative, so that the page works
// under whatever path it is served.
export default defineConfig({
  base: './',
  build: { outDir: '../dist', emptyOutDir: true, license: { fileName: 'licenses.md' }, chunkSizeWarningLimit: 8000 },
})
