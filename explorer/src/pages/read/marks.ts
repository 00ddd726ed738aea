/** Words that state a fact, as they are quoted and where they begin in their file. */
export interface Quoted<F> {
  quote: string
  start: number
  document: { id: string }
  about: F
}

/** A piece of a paragraph and the facts whose words it belongs to. */
export interface Piece<F> {
  text: string
  facts: F[]
}

/** A paragraph cut where words of facts begin and end, and the facts that begin in it. */
export interface Paragraph<F> {
  pieces: Piece<F>[]
  facts: F[]
}

/** A stretch of text: offsets in characters, end exclusive. */
interface Stretch<F> {
  from: number
  to: number
  about: F
}

/**
 * Finds in a text the words that facts are quoted from, and cuts its paragraphs there.
 * Quotes are compared without white space and in one width, since a quote joins the cells
 * of a row with a space, and another rendition of the plan may have other commas. Of words
 * that the text says several times, the nth quote is taken for the nth place. A fact whose
 * words are not found stands with the last paragraph, so that none is lost.
 */
export function marked<F extends { id: string }>(text: string, quotes: Quoted<F>[]): Paragraph<F>[] {
  const whole = fold(text)
  const next = new Map<string, number>()
  const last = new Map<string, number>() // where the fact of the newest quote of these words began
  const stretches: Stretch<F>[] = []
  const lost = new Map<string, F>()
  for (const q of [...quotes].sort((a, b) => a.start - b.start)) {
    const words = fold(q.quote).text
    const key = q.document.id + '\n' + words
    const again = last.get(key + '\n') === q.start
    const from = again ? (next.get(key) ?? 0) : (next.get(key) ?? -1) + 1
    const at = words === '' ? -1 : whole.text.indexOf(words, from)
    if (at < 0) {
      lost.set(q.about.id, q.about)
      continue
    }
    next.set(key, at)
    last.set(key + '\n', q.start)
    const begin = whole.at[at]
    const end = whole.at[at + words.length - 1]
    if (begin === undefined || end === undefined) continue
    if (!stretches.some((s) => s.about.id === q.about.id && s.from === begin)) stretches.push({ from: begin, to: end + 1, about: q.about })
  }
  for (const s of stretches) lost.delete(s.about.id)
  return paragraphs(text, stretches, [...lost.values()])
}

/** A text in one width and without white space, and where each of its characters stood. */
function fold(text: string): { text: string; at: number[] } {
  let out = ''
  const at: number[] = []
  for (let i = 0; i < text.length; i++) {
    const c = (text[i] ?? '').normalize('NFKC').replace(/\s/g, '')
    out += c
    for (let n = 0; n < c.length; n++) at.push(i)
  }
  return { text: out, at }
}

function paragraphs<F extends { id: string }>(text: string, stretches: Stretch<F>[], lost: F[]): Paragraph<F>[] {
  const out: Paragraph<F>[] = []
  const named = new Set<string>()
  let from = 0
  for (const line of text.split('\n')) {
    const to = from + line.length
    const here = stretches.filter((s) => s.from < to && s.to > from)
    const cuts = new Set([from, to])
    for (const s of here) cuts.add(Math.max(s.from, from)).add(Math.min(s.to, to))
    const sorted = [...cuts].sort((a, b) => a - b)
    const pieces: Piece<F>[] = []
    for (const [i, begin] of sorted.entries()) {
      const end = sorted[i + 1]
      if (end === undefined) break
      pieces.push({ text: text.slice(begin, end), facts: here.filter((s) => s.from <= begin && s.to >= end).map((s) => s.about) })
    }
    const facts = here
      .sort((a, b) => a.from - b.from || a.to - b.to)
      .map((s) => s.about)
      .filter((f) => !named.has(f.id) && named.add(f.id))
    out.push({ pieces, facts })
    from = to + 1
  }
  out[out.length - 1]?.facts.push(...lost)
  return out
}
