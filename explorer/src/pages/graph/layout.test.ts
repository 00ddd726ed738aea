import { expect, test } from 'vitest'
import { layout } from './layout'

const star = { ids: ['a', 'b', 'c', 'd'], edges: ['b', 'c', 'd'].map((to) => ({ from: 'a', to })) }
const on = new AbortController().signal

test('the same graph is laid out the same', async () => {
  const once = await layout(star.ids, star.edges, new Map(), on)
  expect(await layout(star.ids, star.edges, new Map(), on)).toEqual(once)
})

test('what has a place keeps it, and nothing comes to stand on it', async () => {
  const first = (await layout(star.ids, star.edges, new Map(), on)) ?? new Map()
  const more = await layout([...star.ids, 'e', 'f'], [...star.edges, { from: 'b', to: 'e' }, { from: 'b', to: 'f' }], first, on)
  for (const id of star.ids) expect(more?.get(id)).toEqual(first.get(id))
  const places = [...(more?.values() ?? [])]
  const distances = places.flatMap((p, i) => places.slice(i + 1).map((q) => Math.hypot(p.x - q.x, p.y - q.y)))
  expect(Math.min(...distances)).toBeGreaterThan(40)
})

test('a layout that is no longer wanted ends', async () => {
  const off = new AbortController()
  off.abort()
  const many = Array.from({ length: 2000 }, (_, i) => String(i))
  expect(await layout(many, [], new Map(), off.signal)).toBeUndefined()
})
