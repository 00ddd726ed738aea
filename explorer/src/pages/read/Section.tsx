import { memo } from 'preact/compat'
import { useMemo, useState } from 'preact/hooks'
import type { FactFragment, SectionTextsQuery } from '../../api/generated'
import { FactLine, kindOf } from './facts'
import { marked, type Paragraph } from './marks'

type Text = Extract<NonNullable<SectionTextsQuery['nodes'][number]>, { __typename: 'Section' }>

interface Props {
  section: { id: string; heading: string; level: number }
  /** Its text and facts; undefined until they have come. */
  text: Text | undefined
  index: number
  measure: (row: Element | null) => void
  /** Id of the fact that is looked at. */
  fact: string | undefined
}

/** A part of a plan: its heading and paragraphs, in the margin of each the facts that it states. */
export const Section = memo(function Section({ section, text, index, measure, fact }: Props) {
  const [pointed, setPointed] = useState<string>()
  const [heading, ...paragraphs] = useMemo(() => marked<FactFragment>(section.heading + '\n' + (text?.text ?? ''), text?.evidence ?? []), [section, text])
  // A page that opens or scrolls under a pointer at rest has not been pointed at: what the address names stays lit.
  const move = (e: PointerEvent) => (e.movementX || e.movementY) && look(e)
  const look = (e: Event) =>
    setPointed(e.target instanceof Element ? e.target.closest<HTMLElement>('[data-facts]')?.dataset['facts']?.split(' ')[0] : undefined)
  const lit = pointed ?? fact
  const Heading = `h${Math.min(section.level + 2, 6)}` as 'h2'
  return (
    <section ref={measure} data-index={index} data-section={section.id} class="part" onPointerMove={move} onPointerDown={look} onPointerLeave={() => setPointed(undefined)} onFocusIn={look}>
      {heading && (
        <div class="para">
          <Heading class={'level-' + Math.min(section.level, 5)}>
            <Pieces of={heading} lit={lit} />
          </Heading>
          <Margin of={heading} lit={lit} />
        </div>
      )}
      {!text && <p class="part-waits" aria-hidden="true" />}
      {text?.text !== '' &&
        paragraphs.map((p, i) => (
          <div class="para" key={i}>
            <p>
              <Pieces of={p} lit={lit} />
            </p>
            <Margin of={p} lit={lit} />
          </div>
        ))}
    </section>
  )
})

interface Of {
  of: Paragraph<FactFragment>
  /** Id of the fact that is pointed at, here or in the margin. */
  lit: string | undefined
}

function Pieces({ of, lit }: Of) {
  return (
    <>
      {of.pieces.map((piece, i) => {
        const fact = piece.facts.find((f) => f.id === lit) ?? piece.facts[0]
        if (!fact) return piece.text
        return (
          <mark key={i} class={'fact-' + kindOf(fact) + (fact.id === lit ? ' lit' : '')} data-facts={piece.facts.map((f) => f.id).join(' ')}>
            {piece.text}
          </mark>
        )
      })}
    </>
  )
}

function Margin({ of, lit }: Of) {
  if (of.facts.length === 0) return null
  return (
    <ul class="margin">
      {of.facts.map((f) => (
        <li key={f.id} class={'margin-' + kindOf(f) + (f.id === lit ? ' lit' : '')} data-facts={f.id}>
          <FactLine fact={f} />
        </li>
      ))}
    </ul>
  )
}
