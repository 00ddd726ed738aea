// The five journeys, each in both languages: what a person clicks, and what they then see.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { launch, open, saved } from './browser.mjs'
import { words } from './words.mjs'

const indicator = '清洁能源发电占全部发电比重'
let browser
before(async () => {
  browser = await launch()
})
after(() => browser.close())

for (const lang of ['zh', 'en']) {
  const w = words[lang]
  describe(lang, () => {
    test('from a search to a trace to the words in the document', async () => {
      const { page, done } = await open(browser, { lang })
      await page.goto('/')
      await page.keyboard.press('/')
      const field = page.getByRole('combobox', { name: w.search })
      await field.fill(indicator)
      const wanted = page.getByRole('option', { name: new RegExp(`${indicator} .*14\\.2%`) })
      await wanted.waitFor()
      for (let n = 0; (await wanted.getAttribute('aria-selected')) !== 'true'; n++) {
        assert.ok(n < 20, 'the arrow keys reach the suggestion')
        await field.press('ArrowDown')
      }
      await field.press('Enter')
      await page.waitForURL(/\/trace\//)
      const outline = page.getByRole('article').filter({ has: page.getByRole('heading', { level: 3, name: '鄂尔多斯市国民经济和社会发展第十四个五年规划和2035年远景目标纲要' }) }).last()
      assert.match(await outline.innerText(), new RegExp(`16%[^]*${w.looser}[^]*−1\\.8.*${w.points}`))
      assert.ok((await page.locator('.rails path[marker-end]').count()) >= 3, 'plans are joined by lines')
      const own = page.locator('.rung.own')
      await own.getByRole('button').click()
      const dialog = page.getByRole('dialog', { name: w.quote })
      await dialog.getByText('清洁能源发电占全部发电比重达到14.2%').first().waitFor()
      await page.keyboard.press('Escape')
      await dialog.waitFor({ state: 'hidden' })
      await own.getByRole('button').click()
      await dialog.getByRole('link', { name: w.read }).first().click()
      await page.waitForURL(/\/read\/.*fact=/)
      const mark = page.locator('mark.lit').first()
      await mark.waitFor()
      assert.match(await page.locator('mark.lit').allInnerTexts().then((all) => all.join('')), /清洁能源发电占全部发电比重达到14\.2%/)
      await page.waitForFunction(() => {
        const box = document.querySelector('mark.lit')?.getBoundingClientRect()
        return box && box.top > 100 && box.bottom < innerHeight
      })
      await page.locator('.part:has(mark.lit) mark:not(.lit)').first().hover() // what is pointed at is lit instead, while it is
      await page.waitForFunction(() => !/14\.2%/.test(document.querySelector('mark.lit')?.innerText))
      await page.mouse.move(0, 0)
      await page.waitForFunction(() => /14\.2%/.test(document.querySelector('mark.lit')?.innerText))
      await page.locator('.margin li.lit a').first().click() // and back from the margin to the trace
      await page.waitForURL(/\/trace\//)
      await page.getByRole('heading', { level: 1, name: indicator }).waitFor()
      await done()
    })

    test('from a department to its tasks', async () => {
      const { page, done } = await open(browser, { lang })
      await page.goto('/search?q=' + encodeURIComponent('市场监督管理局') + '&type=DEPARTMENT')
      await page.getByRole('link', { name: '鄂尔多斯市市场监督管理局' }).first().click()
      await page.waitForURL(/\/department\//)
      await page.getByRole('link', { name: new RegExp('^' + w.lead + ' \\d+') }).click()
      await page.waitForURL(/tab=LEAD/)
      const row = page.getByRole('row').filter({ hasText: '加强药品领域事前事中事后监管' })
      await row.waitFor()
      assert.match(await row.innerText(), new RegExp(w.lead))
      assert.match(await row.innerText(), /2023年/)
      await row.getByRole('button').click()
      await page.getByRole('dialog').getByText('市场监督').first().waitFor()
      const { name, text } = await saved(page, () => page.getByRole('button', { name: w.csv }).click())
      assert.match(name, /\.csv$/)
      assert.ok(text.startsWith('\ufeff') && text.includes('加强药品领域事前事中事后监管'))
      await done()
    })

    test('from a divergence to both documents', async () => {
      const { page, done } = await open(browser, { lang })
      await page.goto('/')
      await page.getByRole('navigation').getByRole('link', { name: w.divergences }).click()
      const rows = page.getByRole('row')
      await rows.nth(1).waitFor()
      const quotes = rows.nth(1).locator('blockquote a')
      assert.equal(await quotes.count(), 2)
      const read = []
      for (const n of [0, 1]) {
        await quotes.nth(n).click()
        await page.waitForURL(/\/read\//)
        await page.locator('mark.lit').first().waitFor()
        read.push(new URL(page.url()).pathname)
        await page.goBack()
        await rows.nth(1).waitFor()
      }
      assert.notEqual(read[0], read[1], 'two plans')
      await done()
    })

    test('a graph is expanded and saved', async () => {
      const { page, done } = await open(browser, { lang })
      await page.goto('/plans')
      await page.getByRole('link', { name: '2025年鄂尔多斯市国民经济和社会发展计划' }).click()
      await page.getByRole('link', { name: w.graph, exact: true }).click()
      await page.waitForURL(/\/graph\//)
      const nodes = page.locator('.graph-list li')
      await nodes.first().waitFor()
      const first = await nodes.count()
      const kind = page.locator('.graph-list details').filter({ hasText: '地区生产总值' }).first()
      if ((await kind.getAttribute('open')) === null) await kind.locator('summary').click()
      await kind.getByRole('button', { name: '地区生产总值' }).first().click()
      await page.getByRole('button', { name: w.expand }).click()
      await page.waitForFunction((n) => document.querySelectorAll('.graph-list li').length > n, first)
      const graphml = await saved(page, () => page.getByRole('button', { name: w.graphml }).click())
      assert.ok(graphml.text.includes('<graphml') && graphml.text.split('<node ').length - 1 > first)
      const svg = await saved(page, () => page.getByRole('button', { name: w.svg }).click())
      assert.match(svg.text, /<svg/)
      const png = await saved(page, () => page.getByRole('button', { name: w.png }).click())
      assert.match(png.name, /\.png$/)
      assert.ok(png.text.length > 10_000)
      await done()
    })

    test('from an indicator and its chart to CSV', async () => {
      const { page, done } = await open(browser, { lang })
      await page.goto('/search?q=' + encodeURIComponent(indicator) + '&type=INDICATOR')
      await page.getByRole('main').getByRole('link', { name: indicator }).first().click()
      await page.waitForURL(/\/indicator\//)
      await page.locator('figure svg').first().waitFor()
      const { text } = await saved(page, () => page.getByRole('button', { name: w.csv }).first().click())
      assert.ok(text.startsWith('\ufeff'), 'a byte order mark tells Excel that it is UTF-8')
      const lines = text.trim().split('\r\n')
      assert.ok(lines.length >= 4, text)
      assert.ok(lines.some((l) => l.includes('14.2')) && lines.some((l) => l.includes('16')) && lines.some((l) => l.includes('5.8')), text)
      await done()
    })
  })
}
