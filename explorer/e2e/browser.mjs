// A browser for the tests: it watches that nothing goes wrong on the page unseen.
import { chromium } from 'playwright-core'
import assert from 'node:assert/strict'

/** Where the explorer is served. */
export const base = process.env.PLANGRAPH_URL ?? 'http://127.0.0.1:8080'

/** Starts the Chromium that PLANGRAPH_CHROMIUM names. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.PLANGRAPH_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'], // tests may run as root, where there is no sandbox
  })
}

/**
 * Opens a window on the explorer in a language. `done` closes it, and fails where the
 * console had an error or a request left the host.
 */
export async function open(browser, { lang = 'zh', theme = 'light', width = 1280, height = 720 } = {}) {
  const context = await browser.newContext({ baseURL: base, viewport: { width, height }, colorScheme: theme, acceptDownloads: true })
  await context.addInitScript((value) => {
    if (location.protocol.startsWith('http') && localStorage.getItem('plangraph.lang') === null) localStorage.setItem('plangraph.lang', value)
  }, lang)
  const problems = []
  const scripts = new Map()
  context.on('console', (m) => m.type() === 'error' && problems.push(`console: ${m.text()} at ${m.location().url}`))
  context.on('weberror', (e) => problems.push(`error: ${e.error().message}`))
  context.on('request', (r) => {
    const { protocol, origin } = new URL(r.url())
    if (protocol.startsWith('http') && origin !== new URL(base).origin) problems.push(`request off the host: ${r.url()}`)
  })
  context.on('response', (r) => {
    if (r.request().resourceType() === 'script') scripts.set(r.url(), r)
  })
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const done = async () => {
    await context.close()
    assert.deepEqual(problems, [])
  }
  return { page, context, scripts, problems, done }
}

/** The text of a file that a click saves. */
export async function saved(page, click) {
  const [download] = await Promise.all([page.waitForEvent('download'), click()])
  const chunks = []
  for await (const chunk of await download.createReadStream()) chunks.push(chunk)
  return { name: download.suggestedFilename(), text: Buffer.concat(chunks).toString('utf8') }
}

/** Asks the API as the page does. */
export async function ask(query, variables) {
  const response = await fetch(base + '/graphql', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query, variables }) })
  const { data, errors } = await response.json()
  assert.equal(errors, undefined, JSON.stringify(errors))
  return data
}
