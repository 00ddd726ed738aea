import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** What a reader does to move on. */
const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const

/**
 * Brings a section, or the words of a fact in it, in sight, and keeps it there while
 * texts come in around it, until the reader moves.
 */
export function useHold(list: RefObject<HTMLElement | null>, section: string | undefined, fact: string | undefined, show: () => void): void {
  const reveal = useRef(show)
  reveal.current = show
  useEffect(() => {
    const element = list.current
    if (!element || !section) return
    const hold = () => {
      const mark = fact && element.querySelector(`mark[data-facts~="${CSS.escape(fact)}"], [data-facts="${CSS.escape(fact)}"]`)
      const part = element.querySelector(`[data-section="${CSS.escape(section)}"]`)
      if (mark) mark.scrollIntoView({ block: 'center' })
      else if (part) part.scrollIntoView({ block: 'start' })
      else reveal.current()
    }
    const sizes = new ResizeObserver(hold)
    const release = () => sizes.disconnect()
    sizes.observe(element)
    for (const move of moves) addEventListener(move, release, { passive: true })
    return () => {
      release()
      for (const move of moves) removeEventListener(move, release)
    }
  }, [section, fact])
}
