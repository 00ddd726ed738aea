import type { FactFragment } from '../../api/generated'
import { figure, years } from '../../format'
import { m } from '../../i18n'
import { hrefs } from '../../links'

/** The four kinds of fact that are marked in a text, each in a colour of its own. */
export const kinds = ['target', 'body', 'cite', 'project'] as const
export type Kind = (typeof kinds)[number]

export function kindOf(fact: FactFragment): Kind {
  switch (fact.__typename) {
    case 'Task':
      return 'body'
    case 'Plan':
      return 'cite'
    case 'Project':
      return 'project'
    default:
      return 'target'
  }
}

/** What a fact says, in the margin: it leads to its entity. */
export function FactLine({ fact }: { fact: FactFragment }) {
  const words = m.value
  switch (fact.__typename) {
    case 'Target':
      return (
        <a href={hrefs.trace(fact.id)}>
          <b>{figure(fact)}</b> {fact.indicator.name} <span class="faint">{[years(fact.period), fact.kind === 'ACTUAL' && words.factKind.ACTUAL].filter(Boolean).join(' · ')}</span>
        </a>
      )
    case 'Task':
      return (
        <>
          {fact.responsible.map((r, i) => (
            <span key={r.role + r.department.id}>
              {(i === 0 || fact.responsible[i - 1]?.role !== r.role) && <span class="faint">{words.role[r.role]} </span>}
              <a href={hrefs.department(r.department.id)}>{r.department.name}</a>{' '}
            </span>
          ))}
          {fact.deadline && <span class="faint">{fact.deadline}</span>}
        </>
      )
    case 'Project':
      return (
        <a href={hrefs.project(fact.id)}>
          {fact.name} <span class="faint">{[fact.stage && words.stage[fact.stage], fact.capacity, fact.investment].filter(Boolean).join(' · ')}</span>
        </a>
      )
    case 'Plan':
      return <a href={hrefs.plan(fact.id)}>《{fact.name}》</a>
    default:
      return null
  }
}
