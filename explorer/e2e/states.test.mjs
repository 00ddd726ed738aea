// What people meet beside the answers: nothing found, errors, a server that goes and comes
// back, lists of a thousand rows, paper, the query behind a view.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { ask, launch, open } from './browser.mjs'
import { words } from './words.mjs'

const w = words.zh
const firstView = 1000 // ms from a cold start
const scriptLimit = 400 * 1024 // bytes, gzipped, before the graph is opened
let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

test('the first view is there within a second, in little script', async () => {
  const times = []
  while (times.length < 10 && !times.some((t) => t <= firstView)) { // each in a window with nothing kept; the machine may be busy with other things
    const { page, scripts, done } = await open(browser)
    await page.goto('/', { waitUntil: 'commit' })
    await page.getByRole('table').waitFor()
    times.push(await page.evaluate(() => performance.now()))
    let size = 0
    for (const r of scripts.values()) size += gzipSync(await r.body()).length
    assert.ok(size > 0 && size <= scriptLimit, `${size} bytes of script`)
    await done()
  }
  console.log(`first view after ${times.map(Math.round)} ms`)
  assert.ok(Math.min(...times) <= firstView, `first view after ${times} ms`)
})

test('no view but the graph loads the graph’s script', async () => {
  const { page, scripts, done } = await open(browser)
  const { plans } = await ask('{ plans(filter: { status: LOADED }, first: 1) { nodes { id } } }')
  for (const path of ['/', '/plan/' + plans.nodes[0].id, '/read/' + plans.nodes[0].id, '/divergences']) {
    await page.goto(path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
  }
  assert.equal(scripts.size, 1, [...scripts.keys()].join(' '))
  await done()
})

test('nothing found, nothing there, and no such page are said', async () => {
  const { page, done } = await open(browser)
  await page.goto('/search?q=没有这样的词语')
  await page.getByRole('heading', { name: w.nothing }).waitFor()
  await page.goto('/plan/plan_nowhere')
  await page.getByText(w.notFound).waitFor()
  await page.goto('/trace/target_nowhere')
  await page.getByText(w.notFound).waitFor()
  await page.goto('/nowhere')
  await page.getByText(w.noPage).waitFor()
  await done()
})

test('an error can be tried again', async () => {
  const { page, done } = await open(browser)
  let fail = true
  await page.route('**/graphql', (route) =>
    fail ? route.fulfill({ json: { data: null, errors: [{ message: 'x', extensions: { code: 'TIMEOUT' } }] } }) : route.continue(),
  )
  await page.goto('/plans')
  await page.getByText(w.failed).waitFor()
  fail = false
  await page.getByRole('button', { name: w.retry }).click()
  await page.getByRole('table').waitFor()
  await done()
})

test('a server that goes is told of, and what was asked is answered when it is back', async () => {
  const { page, problems, done } = await open(browser)
  await page.goto('/')
  await page.getByRole('table').waitFor()
  await page.context().setOffline(true)
  await page.getByRole('navigation').getByRole('link', { name: '规划' }).click()
  await page.getByText(w.offline).first().waitFor()
  await page.context().setOffline(false)
  await page.getByRole('table').waitFor()
  await page.locator('.offline p').waitFor({ state: 'detached' })
  const others = problems.filter((p) => !p.includes('ERR_INTERNET_DISCONNECTED')) // the browser's own lines on that
  problems.length = 0
  assert.deepEqual(others, [])
  await done()
})

test('of a long list only what is in sight is drawn, and all on paper', async () => {
  const { page, done } = await open(browser)
  const { regions } = await ask('{ regions(text: "鄂尔多斯市", first: 1) { nodes { id targets(first: 0) { totalCount } } } }')
  const [region] = regions.nodes
  const count = region.targets.totalCount
  assert.ok(count > 500)
  await page.goto(`/region/${region.id}?tab=targets`)
  const table = page.locator(`table[aria-rowcount="${count + 1}"]`)
  await table.waitFor()
  const drawn = () => table.locator('tbody tr[data-index]').count()
  assert.ok((await drawn()) < 100)
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight))
  await page.waitForFunction((last) => {
    scrollTo(0, document.body.scrollHeight) // rows are measured as they come
    return document.querySelector(`tr[aria-rowindex="${last}"]`)
  }, count + 1)
  assert.ok((await drawn()) < 100)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.waitForFunction((n) => document.querySelectorAll('tbody tr[data-index]').length === n, count)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await page.waitForFunction(() => document.querySelectorAll('tbody tr[data-index]').length < 100)
  await done()
})

test('the query behind a view opens in GraphiQL and gives what the view shows', async () => {
  const { page, context, done } = await open(browser)
  await page.goto('/plans')
  await page.getByRole('table').waitFor()
  await context.route(/graphiql\/assets\/(?!index).*\.js/, async (late) => { // the editors come after the button
    await new Promise((passed) => setTimeout(passed, 400))
    await late.continue()
  })
  const [graphiql] = await Promise.all([context.waitForEvent('page'), page.getByRole('link', { name: 'GraphQL' }).click()])
  await graphiql.getByRole('button', { name: /Execute/ }).click()
  await graphiql.getByText('"totalCount"').first().waitFor()
  await done()
})

test('language and light are kept', async () => {
  const { page, done } = await open(browser)
  await page.goto('/')
  await page.getByRole('button', { name: 'English' }).click()
  await page.getByRole('heading', { level: 1, name: /Which plan/ }).waitFor()
  assert.equal(await page.evaluate(() => localStorage.getItem('plangraph.lang')), 'en')
  const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  const light = await ground()
  await page.getByRole('combobox', { name: 'Appearance' }).selectOption('dark')
  await page.waitForFunction((was) => getComputedStyle(document.documentElement).backgroundColor !== was, light)
  await page.reload()
  await page.getByRole('combobox', { name: /Appearance|外观/ }).waitFor()
  assert.notEqual(await ground(), light)
  await done()
})

test('all can be reached by keyboard, and focus follows to a new view', async () => {
  const { page, done } = await open(browser)
  await page.goto('/plans')
  await page.getByRole('table').waitFor()
  await page.keyboard.press('Tab')
  await page.getByRole('link', { name: '跳到正文' }).press('Enter')
  await page.keyboard.press('Tab')
  assert.equal(await page.evaluate(() => document.querySelector('main').contains(document.activeElement)), true)
  await page.getByRole('table').getByRole('link').first().focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/plan\//)
  await page.waitForFunction(() => document.activeElement?.id === 'main')
  await done()
})

test('a plan is printed whole, however little of it was in sight', async () => {
  const { page, done } = await open(browser)
  const { plan } = await ask('{ plan(name: "鄂尔多斯市国民经济和社会发展第十四个五年规划和2035年远景目标纲要") { id sections { text } } }')
  await page.addInitScript(() => {
    window.print = () => { // as the browser does, which takes the page right after the event
      dispatchEvent(new Event('beforeprint'))
      window.printed = { parts: document.querySelectorAll('.part').length, text: document.querySelector('.read-text').innerText }
      dispatchEvent(new Event('afterprint'))
    }
  })
  await page.goto('/read/' + plan.id)
  await page.locator('.para').first().waitFor()
  assert.ok((await page.locator('.part').count()) < 40)
  await page.getByRole('button', { name: '打印' }).click()
  await page.waitForFunction(() => window.printed)
  const { parts, text } = await page.evaluate(() => window.printed)
  assert.equal(parts, plan.sections.length)
  assert.match(text, /加强规划实施监督/) // the last of its sections
  const all = plan.sections.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0)
  assert.ok(text.replace(/\s/g, '').length > all, `${text.length} of ${all} characters`)
  await done()
})
