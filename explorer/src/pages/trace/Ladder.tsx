import { useRef } from 'preact/hooks'
import type { TraceQuery } from '../../api/generated'
import { m } from '../../i18n'
import { Rails } from './Rails'
import { Rung, Silent, type Step } from './Rung'
import './Ladder.css'

/**
 * The plans as a ladder, the highest on top, the target's own at the foot. A plan that
 * speaks of the indicator is a card with its figures; one that does not is a narrow one;
 * those that only a part of the plan below carries out are folded away.
 */
export function Ladder({ trace }: { trace: TraceQuery['trace'] }) {
  const box = useRef<HTMLDivElement>(null)
  const words = m.value.trace
  const { target, steps } = trace
  const highest = Math.max(...steps.map((s) => s.depth))
  const levels = Array.from({ length: highest + 1 }, (_, i) => highest - i)
  return (
    <section class="ladder" ref={box} aria-label={words.ladder}>
      <Rails box={box} links={links(steps)} />
      {levels.map((depth) => {
        const here = steps.filter((s) => s.depth === depth)
        const cards = here.filter((s) => depth === 0 || s.aligned.length > 0)
        const narrow = here.filter((s) => !cards.includes(s) && !ofPart(s))
        const folded = here.filter((s) => !cards.includes(s) && ofPart(s))
        return (
          <section key={depth} class={'level' + (depth === 0 ? ' own' : '')} aria-label={words.level(depth)}>
            <h2>{words.level(depth)}</h2>
            <div class="rungs">
              {cards.map((s) => (
                <Rung key={s.plan.id} step={s} target={target} />
              ))}
              {narrow.map((s) => (
                <Silent key={s.plan.id} step={s} />
              ))}
              {folded.length > 0 && (
                <details class="folded">
                  <summary>{words.folded(folded.length)}</summary>
                  {folded.map((s) => (
                    <Silent key={s.plan.id} step={s} />
                  ))}
                </details>
              )}
            </div>
          </section>
        )
      })}
    </section>
  )
}

/** Whether only a part of the plan below carries this one out. */
function ofPart(s: Step): boolean {
  return s.rule === 'cited-basis-of-a-part'
}

/** Which plan hangs on which: each from a plan one link nearer to the target. */
function links(steps: Step[]): { below: string; above: string; basis: string }[] {
  return steps.flatMap((s) =>
    steps
      .filter((b) => b.depth === s.depth - 1 && b.plan.parents.some((p) => p.plan.id === s.plan.id))
      .map((b) => ({ below: b.plan.id, above: s.plan.id, basis: s.basis ?? '' })),
  )
}
