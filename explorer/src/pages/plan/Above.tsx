import type { PlanPageQuery } from '../../api/generated'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Evidence } from '../../parts/Evidence'
import { Table } from '../../parts/Table'

type Links = NonNullable<PlanPageQuery['plan']>['parents']

/** The plans above one, each with what makes it stand there. */
export function Above({ links }: { links: Links }) {
  const words = m.value
  return (
    <Table
      label={words.plan.above}
      rows={links}
      keyOf={(l) => l.plan.id}
      columns={[
        {
          name: words.type.PLAN,
          wide: true,
          cell: (l) => (
            <>
              <a href={hrefs.plan(l.plan.id)}>{l.plan.name}</a>
              {l.plan.docNumber && <span class="faint doc-number">{l.plan.docNumber}</span>}
            </>
          ),
        },
        { name: words.columns.status, cell: (l) => (l.plan.status === 'CITED' ? words.trace.notLoaded : words.planStatus.LOADED) },
        { name: words.trace.basis, cell: (l) => words.basis[l.basis] },
        { name: words.plan.why, cell: (l) => l.rule && (words.trace.linkRule[l.rule] ?? l.rule) },
        { name: '', cell: (l) => <Evidence evidence={l.evidence} of={`${words.trace.basis} ${l.plan.name}`} /> },
      ]}
    />
  )
}
