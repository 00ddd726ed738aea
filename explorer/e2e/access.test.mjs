// axe finds no serious fault on any main view, in light and in dark.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { after, before, test } from 'node:test'
import { launch, open } from './browser.mjs'
import { views } from './views.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

// What axe looks for in colours only; all else is the same in light and in dark.
const colours = { runOnly: ['color-contrast', 'link-in-text-block'] }

for (const theme of ['light', 'dark']) {
  test(`no serious fault in ${theme}`, async (t) => {
    const { page, done } = await open(browser, { theme })
    for (const [name, path, ready] of await views()) {
      await t.test(name, async () => {
        await page.goto(path)
        await page.locator(ready).first().waitFor({ state: 'attached' })
        await page.waitForLoadState('networkidle') // long lists come in parts
        await page.evaluate(axe)
        const { violations } = await page.evaluate((options) => globalThis.axe.run(document, { resultTypes: ['violations'], ...options }), theme === 'dark' ? colours : {})
        const serious = violations
          .filter((v) => v.impact === 'serious' || v.impact === 'critical')
          .map((v) => `${v.id}: ${v.help} ${v.nodes.slice(0, 3).map((n) => n.html.slice(0, 120) + ' ' + n.failureSummary).join(' | ')}`)
        assert.deepEqual(serious, [])
      })
    }
    await done()
  })
}
