import type { HitFragment } from '../api/generated'
import { figure, years } from '../format'
import { m } from '../i18n'
import { entityTypes, hrefs, pageOf } from '../links'
import './Hit.css'

type Found = HitFragment['node']

/** Where a find is shown: its own page, or its place in the text. */
export function hitHref(node: Found): string {
  switch (node.__typename) {
    case 'Section':
      return hrefs.read(node.plan.id, { section: node.id })
    case 'Task':
      return hrefs.read(node.plan.id, { section: node.evidence[0]?.section.id, fact: node.id })
    default:
      return pageOf(node.__typename, node.id) ?? '/'
  }
}

/** A find in one line: its kind, the words with the hit ones marked, and what tells it apart. */
export function HitLine({ hit }: { hit: HitFragment }) {
  const type = entityTypes[hit.node.__typename]
  return (
    <span class="hit">
      {type && <span class={'kind kind-' + type.toLowerCase()}>{m.value.type[type]}</span>}
      <span class="hit-words">
        <Marked text={hit.snippet} />
      </span>
      <span class="hit-more">{more(hit.node)}</span>
    </span>
  )
}

/** Text in which the API has put the words that were asked for between ⟪ and ⟫. */
export function Marked({ text }: { text: string }) {
  return <>{text.split(/⟪(.*?)⟫/s).map((part, i) => (i % 2 ? <mark key={i}>{part}</mark> : part))}</>
}

/** What tells a find from others of the same words. */
export function more(node: Found): string | null | undefined {
  const words = m.value
  switch (node.__typename) {
    case 'Plan':
      return [node.docNumber, node.status === 'CITED' ? words.planStatus.CITED : words.planKind[node.planKind]].filter(Boolean).join(' · ')
    case 'Target':
      return [figure(node), years(node.period), node.plan.name].filter(Boolean).join(' · ')
    case 'Indicator':
      return node.indicatorUnit
    case 'Region':
      return node.parent?.name
    case 'Project':
      return [node.stage && words.stage[node.stage], node.capacity, node.investment].filter(Boolean).join(' · ')
    case 'Task':
    case 'Section':
      return node.plan.name
    default:
      return null
  }
}
