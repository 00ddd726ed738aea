import { useLocation, useRoute } from 'preact-iso'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ReaderDocument, type ReaderQuery } from '../../api/generated'
import { useQuery } from '../../api/useQuery'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Empty, Loaded, Problem } from '../../parts/State'
import { useTitle } from '../../parts/useTitle'
import { useWindowed } from '../../parts/useWindowed'
import { kinds, type Kind } from './facts'
import { Section } from './Section'
import { Tree } from './Tree'
import { useHold } from './useHold'
import { useTexts } from './useTexts'
import './Read.css'

type Plan = NonNullable<ReaderQuery['plan']>

/** A plan's text with every fact marked in place, its parts beside it as a tree. */
export function Read() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const answer = useQuery(ReaderDocument, { plan: id }, { view: true })
  const words = m.value
  useTitle(answer.data?.plan?.name)
  return (
    <Loaded of={answer}>
      {({ plan }) =>
        !plan ? (
          <Empty title={words.state.notFound} hint={words.state.notFoundHint} />
        ) : plan.sections.length === 0 ? (
          <Empty title={plan.name} hint={words.planStatus[plan.status]} />
        ) : (
          <Text key={plan.id} plan={plan} />
        )
      }
    </Loaded>
  )
}

/** How far below that room a section must reach to be the one that is read, in pixels. */
const sightline = 40

/** Room that the bar and the reader's own head cover, in pixels. */
const covered = 108

function Text({ plan }: { plan: Plan }) {
  const { query: params } = useLocation()
  const { sections } = plan
  const list = useRef<HTMLDivElement>(null)
  const windowed = useWindowed({ count: sections.length, rowHeight: () => 260, list, overscan: 3, covered })
  const ids = useMemo(() => sections.map((s) => s.id), [sections])
  const first = windowed.items[0]?.index ?? 0
  const [printing, setPrinting] = useState(false)
  const last = windowed.items[windowed.items.length - 1]?.index ?? 0
  const { texts, failed, retry } = useTexts(ids, printing ? 0 : first, printing ? sections.length - 1 : last)
  const all = printing && ids.every((id) => texts.has(id))
  useEffect(() => {
    if (!all) return
    const soon = setTimeout(() => { // not from within this drawing, for paper has one of its own
      window.print()
      setPrinting(false)
    })
    return () => clearTimeout(soon)
  }, [all])
  const hidden = new Set((params['hide'] ?? '').split(','))
  const section = params['section']
  const fact = params['fact']
  useHold(list, section, fact, () => {
    if (section) windowed.show(ids.indexOf(section))
  })

  const inSight = windowed.items.find((i) => i.end > window.scrollY + covered + sightline)?.index ?? first
  return (
    <article class={['read', ...kinds.filter((k) => hidden.has(k)).map((k) => 'hide-' + k)].join(' ')}>
      <header class="read-head">
        <h1>
          <a href={hrefs.plan(plan.id)}>{plan.name}</a>
        </h1>
        {plan.docNumber && <span class="faint">{plan.docNumber}</span>}
        <Legend hidden={hidden} />
        <button type="button" disabled={printing} onClick={() => setPrinting(true)}>
          {m.value.print}
        </button>
      </header>
      <Tree plan={plan.id} sections={sections} current={sections[inSight]?.id} />
      <div class="read-text" ref={list}>
        {failed && <Problem code="UNAVAILABLE" retry={retry} />}
        <div style={{ height: windowed.above }} />
        {windowed.items.map(({ index }) => {
          const s = sections[index]
          return s && <Section key={s.id} section={s} text={texts.get(s.id)} index={index} measure={windowed.measure} fact={fact} />
        })}
        <div style={{ height: windowed.below }} />
      </div>
    </article>
  )
}

/** The kinds of fact with their colours; each can be switched off. */
function Legend({ hidden }: { hidden: Set<string> }) {
  const { path, query: params, route } = useLocation()
  const words = m.value.read
  const toggle = (kind: Kind) => {
    const next = kinds.filter((k) => (k === kind) !== hidden.has(k))
    const { hide: _, ...rest } = params
    route(path + '?' + new URLSearchParams(next.length ? { ...rest, hide: next.join(',') } : rest).toString(), true)
  }
  return (
    <fieldset class="legend">
      <legend class="unseen">{words.legend}</legend>
      {kinds.map((k) => (
        <label key={k} class={'legend-' + k}>
          <input type="checkbox" checked={!hidden.has(k)} onChange={() => toggle(k)} />
          <span>{words.kind[k]}</span>
        </label>
      ))}
    </fieldset>
  )
}
