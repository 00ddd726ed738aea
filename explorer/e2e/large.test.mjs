// A graph of 2,000 nodes, drawn by the page from an answer that is made here: it pans and
// zooms without freezing.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { launch, open } from './browser.mjs'

const nodes = Array.from({ length: 2000 }, (_, i) => ({ __typename: i % 9 ? 'Project' : 'Department', id: `n${i}`, name: `名称${i}` }))
const edge = (type, from, to) => ({ type, from: `n${from}`, to: `n${to}`, role: null, basis: null })
const edges = nodes.slice(1).flatMap((_, k) => {
  const i = k + 1
  return [edge('LOCATED_IN', i, Math.floor((i - 1) / 12)), ...(i % 3 ? [] : [edge('CITES', i, (i * 7) % nodes.length)])]
})

/** How long frames took while something was done, in milliseconds, shortest first. */
async function frames(page, act) {
  await page.evaluate(() => {
    const times = (window.times = [])
    let last = performance.now()
    const next = (now) => {
      times.push(now - last)
      last = now
      if (window.times === times) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
  })
  await act()
  const times = await page.evaluate(() => {
    const { times } = window
    window.times = null
    return times.slice(1)
  })
  return times.sort((a, b) => a - b)
}

test('2,000 nodes pan and zoom without freezing', async () => {
  const browser = await launch()
  try {
    const { page, done } = await open(browser)
    await page.route('**/graphql', async (route) => {
      if (!route.request().postDataJSON().query.includes('neighborhood')) return route.continue()
      await route.fulfill({ json: { data: { neighborhood: { truncated: false, omitted: [], nodes, edges } } } })
    })
    await page.goto('/graph/n0')
    await page.getByText('2,000').first().waitFor()
    const canvas = page.locator('.graph-canvas')
    const before = await canvas.screenshot()
    // The layout is over when the drawing no longer changes.
    for (let last = before, same = 0; same < 2; ) {
      await page.waitForTimeout(500)
      const now = await canvas.screenshot()
      same = now.equals(last) && !now.equals(before) ? same + 1 : 0
      last = now
    }
    const box = await canvas.boundingBox()
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const rounds = []
    for (let round = 0; round < 4; round++) {
      const pan = await frames(page, async () => {
        await page.mouse.move(box.x + 15, box.y + 15)
        await page.mouse.down()
        for (let i = 0; i < 60; i++) await page.mouse.move(box.x + 15 + 4 * i, box.y + 15 + 2 * i)
        await page.mouse.up()
      })
      const zoom = await frames(page, async () => {
        await page.mouse.move(middle.x, middle.y)
        for (let i = 0; i < 30; i++) {
          await page.mouse.wheel(0, i % 10 < 5 ? -100 : 100)
          await page.waitForTimeout(16)
        }
      })
      const told = [pan, zoom].map((f) => ({ frames: f.length, median: f[f.length >> 1], longest: f.at(-1) }))
      rounds.push(told)
      // Another process may hold the processor for a while: one quiet round is enough.
      if (told.every(({ frames, median, longest }) => frames > 10 && median <= 34 && longest <= 500)) break
      assert.ok(round < 3, JSON.stringify(rounds))
    }
    assert.ok(!(await canvas.screenshot()).equals(before), 'something is drawn and has moved')
    await done()
  } finally {
    await browser.close()
  }
})
