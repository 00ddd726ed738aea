import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { WordsFragment } from '../api/generated'
import { m } from '../i18n'
import { hrefs } from '../links'
import { unique } from './unique'
import './Evidence.css'

interface Props {
  evidence: WordsFragment[]
  /** Id of the fact that the words state; the reader shows it marked. */
  fact?: string
  /** What the words are of, for who does not see where the button stands. */
  of?: string
}

/** The button that opens the words a fact stands on, and the way to their place. */
export function Evidence({ evidence, fact, of }: Props) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const card = useRef<HTMLDivElement>(null)
  const [id] = useState(unique)
  const words = m.value.words

  useEffect(() => {
    const anchor = button.current
    const floating = card.current
    if (!open || !anchor || !floating) return
    return autoUpdate(anchor, floating, async () => {
      const { x, y } = await computePosition(anchor, floating, { placement: 'bottom-start', strategy: 'fixed', middleware: [offset(6), flip(), shift({ padding: 8 })] })
      floating.style.left = `${x}px`
      floating.style.top = `${y}px`
    })
  }, [open])

  if (evidence.length === 0) return null
  return (
    <>
      <button ref={button} type="button" class="words" popovertarget={id} aria-expanded={open} aria-label={of ? words.openOf(of) : undefined}>
        {words.open}
      </button>
      <div ref={card} id={id} popover="auto" class="words-card" role="dialog" aria-label={words.title} onToggle={(e) => setOpen(e.newState === 'open')}>
        {open && <Quotes evidence={evidence} fact={fact} />}
      </div>
    </>
  )
}

/** Quotes, those of the same words once, with each place where they stand. */
export function Quotes({ evidence, fact }: { evidence: WordsFragment[]; fact?: string }) {
  const words = m.value.words
  const byQuote = new Map<string, WordsFragment[]>()
  for (const e of evidence) byQuote.set(e.quote, [...(byQuote.get(e.quote) ?? []), e])
  return (
    <>
      {[...byQuote].map(([quote, places]) => (
        <figure class="quote" key={quote}>
          <blockquote>{quote}</blockquote>
          {places.map((e) => (
            <figcaption key={e.document.id + e.start}>
              <span>{e.section.plan.name}</span>
              {e.section.path.length > 1 && <span class="quote-path">{e.section.path.slice(1).join(' › ')}</span>}
              <span class="faint">{words.place(e.document.path, e.start, e.end)}</span>
              <span class="faint">{words.rule(e.rule, Math.round(e.confidence * 100))}</span>
              <a href={hrefs.read(e.section.plan.id, { section: e.section.id, fact })}>{words.read}</a>
            </figcaption>
          ))}
        </figure>
      ))}
    </>
  )
}
