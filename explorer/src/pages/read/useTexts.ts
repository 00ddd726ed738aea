import { useEffect, useReducer, useRef } from 'preact/hooks'
import { ask } from '../../api/client'
import { SectionTextsDocument, type SectionTextsQuery } from '../../api/generated'
import { returns } from '../../api/reachable'

type Text = Extract<NonNullable<SectionTextsQuery['nodes'][number]>, { __typename: 'Section' }>

/** How many sections are asked for at a time. */
const chunk = 40

/** The texts of a plan's sections, asked for as they come in sight. */
export function useTexts(ids: string[], from: number, to: number): { texts: Map<string, Text>; failed: boolean; retry: () => void } {
  const [, redraw] = useReducer((n: number, _: void) => n + 1, 0)
  const texts = useRef(new Map<string, Text>())
  const asked = useRef(new Set<number>())
  const failed = useRef(false)
  const first = Math.max(0, Math.floor(from / chunk))
  const last = Math.floor(Math.max(from, to) / chunk)

  useEffect(() => {
    if (failed.current) return
    for (let c = first; c <= last; c++) {
      const part = ids.slice(c * chunk, (c + 1) * chunk)
      if (part.length === 0 || asked.current.has(c)) continue
      asked.current.add(c)
      ask(SectionTextsDocument, { ids: part }).then(
        ({ nodes }) => {
          for (const n of nodes) if (n?.__typename === 'Section') texts.current.set(n.id, n)
          failed.current = false
          redraw()
        },
        () => {
          asked.current.delete(c)
          failed.current = true
          redraw()
        },
      )
    }
  })
  const back = returns.value
  useEffect(() => {
    failed.current = false
    redraw()
  }, [back])

  return {
    texts: texts.current,
    failed: failed.current,
    retry: () => {
      failed.current = false
      redraw()
    },
  }
}
