import type { RefObject } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'

interface Props {
  box: RefObject<HTMLDivElement | null>
  /** Ids of plans, the one below and the one above it that it hangs on. */
  links: { below: string; above: string; basis: string }[]
}

/** Pixels that a line keeps from the corner of a card, and from the card for its tip. */
const edge = 24
const tip = 5

interface Rail {
  d: string
  basis: string
}

/** Lines from each plan up to those that it hangs on, drawn behind the cards. */
export function Rails({ box, links }: Props) {
  const [rails, setRails] = useState<Rail[]>([])
  const key = JSON.stringify(links)

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const draw = () => setRails(measure(element, links))
    draw()
    const sizes = new ResizeObserver(draw)
    sizes.observe(element)
    element.addEventListener('toggle', draw, true) // a fold that opens moves the cards below it
    return () => {
      sizes.disconnect()
      element.removeEventListener('toggle', draw, true)
    }
  }, [key])

  return (
    <svg class="rails" aria-hidden="true">
      <marker id="rail-tip" viewBox="0 0 10 10" refX="2" refY="5" markerWidth="7" markerHeight="7" orient="auto">
        <path d="M0 0 8 5 0 10Z" class="tip" />
      </marker>
      {rails.map((r) => (
        <path key={r.d} d={r.d} class={r.basis.toLowerCase()} marker-end="url(#rail-tip)" />
      ))}
    </svg>
  )
}

function measure(box: HTMLElement, links: Props['links']): Rail[] {
  const origin = box.getBoundingClientRect()
  const rails = new Map<string, Rail>()
  for (const { below, above, basis } of links) {
    const lower = place(box, below)
    const upper = place(box, above)
    if (!lower || !upper) continue
    const straight = upper.left + upper.width / 2 - lower.left
    const x1 = lower.left + Math.max(edge, Math.min(lower.width - edge, straight)) - origin.left
    const x2 = upper.left + upper.width / 2 - origin.left
    const y1 = lower.top - origin.top
    const y2 = upper.bottom - origin.top + tip
    const bend = Math.max(16, (y1 - y2) / 2)
    const d = `M${x1} ${y1}C${x1} ${y1 - bend} ${x2} ${y2 + bend} ${x2} ${y2}`
    rails.set(d, { d, basis })
  }
  return [...rails.values()]
}

/** Where a plan's card stands; what is folded away has no line. */
function place(box: HTMLElement, plan: string): DOMRect | undefined {
  return box.querySelector<HTMLElement>(`.rungs > [data-plan="${CSS.escape(plan)}"]`)?.getBoundingClientRect()
}
