// Takes the pictures of the README from a server with the seeds:
//   PLANGRAPH_URL=http://127.0.0.1:8080 node screenshots.mjs
import { launch, open } from './e2e/browser.mjs'
import { views } from './e2e/views.mjs'

const wanted = [
  ['trace', 'light', 'zh'],
  ['reader', 'light', 'zh'],
  ['graph', 'light', 'zh'],
  ['divergences', 'light', 'zh'],
  ['indicator', 'light', 'zh'],
  ['trace', 'dark', 'en'],
]

const browser = await launch()
const all = new Map((await views()).map(([name, path, ready]) => [name, { path, ready }]))
for (const [name, theme, lang] of wanted) {
  const { path, ready } = all.get(name)
  const { page, done } = await open(browser, { theme, lang })
  await page.goto(path)
  await page.locator(ready).first().waitFor({ state: 'attached' })
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(1500) // a graph comes to rest
  await page.screenshot({ path: `../docs/explorer/${name}-${theme}.png` })
  await done()
}
await browser.close()
