import { useEffect, useRef } from 'preact/hooks'
import type { ReaderQuery } from '../../api/generated'
import { m } from '../../i18n'
import { hrefs } from '../../links'

interface Props {
  plan: string
  sections: NonNullable<ReaderQuery['plan']>['sections']
  /** Id of the section that is being read. */
  current: string | undefined
}

/** The headings of a plan, each a way to its text. */
export function Tree({ plan, sections, current }: Props) {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const nav = box.current
    const link = nav?.querySelector<HTMLElement>('[aria-current]')
    if (!nav || !link) return
    const frame = nav.getBoundingClientRect()
    const { top, bottom } = link.getBoundingClientRect()
    if (top < frame.top || bottom > frame.bottom) nav.scrollTop += top - frame.top - frame.height / 3
  }, [current])
  return (
    <nav class="tree" ref={box} aria-label={m.value.read.contents}>
      {sections.map((s) => (
        <a key={s.id} href={hrefs.read(plan, { section: s.id })} class={'level-' + Math.min(s.level, 5)} aria-current={s.id === current ? 'location' : undefined} title={s.heading}>
          {s.heading}
        </a>
      ))}
    </nav>
  )
}
