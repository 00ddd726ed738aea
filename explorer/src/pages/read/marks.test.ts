import { expect, test } from 'vitest'
import { marked, type Quoted } from './marks'

type Fact = { id: string }
const quote = (id: string, words: string, start: number, document = 'd'): Quoted<Fact> => ({ quote: words, start, document: { id: document }, about: { id } })

/** A text with its marks in brackets, and the facts of each paragraph behind a bar. */
function shown(text: string, quotes: Quoted<Fact>[]): string[] {
  return marked(text, quotes).map(
    (p) => p.pieces.map((piece) => (piece.facts.length ? `[${piece.text}:${piece.facts.map((f) => f.id).join('+')}]` : piece.text)).join('') + '|' + p.facts.map((f) => f.id).join(' '),
  )
}

test('words of a fact are cut out where they stand', () => {
  expect(shown('一\n甲达到5%，乙达到6%。', [quote('b', '乙达到6%', 40), quote('a', '甲达到5%', 20)])).toEqual(['一|', '[甲达到5%:a]，[乙达到6%:b]。|a b'])
})

test('one place can state several facts, and their words can overlap', () => {
  expect(shown('森林覆盖率 % 27.3 27.5', [quote('a', '森林覆盖率 % 27.3 27.5', 5), quote('b', '27.5', 30)])).toEqual(['[森林覆盖率 % 27.3 :a][27.5:a+b]|a b'])
})

test('the nth of equal quotes is at the nth place', () => {
  expect(shown('新建5处。新建5处。', [quote('b', '新建5处', 60), quote('a', '新建5处', 10)])).toEqual(['[新建5处:a]。[新建5处:b]。|a b'])
})

test('two facts with the same words at one place share it', () => {
  expect(shown('增长5%。又增长5%。', [quote('a', '增长5%', 10), quote('b', '增长5%', 10)])).toEqual(['[增长5%:a+b]。又增长5%。|a b'])
})

test('lines, spaces and the width of marks make no difference', () => {
  expect(shown('牵头单位：市能源局\n完成时限：2025年', [quote('a', '牵头单位:市能源局 完成时限:2025年', 3)])).toEqual(['[牵头单位：市能源局:a]|a', '[完成时限：2025年:a]|'])
})

test('another rendition of the plan marks the same words once', () => {
  expect(shown('甲达到5%。', [quote('a', '甲达到5%', 3), quote('a', '甲达到5%', 900, 'other')])).toEqual(['[甲达到5%:a]。|a'])
})

test('a fact whose words are not found is not lost', () => {
  expect(shown('甲。\n乙。', [quote('a', '丙', 3)])).toEqual(['甲。|', '乙。|a'])
})
