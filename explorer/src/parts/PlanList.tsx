import type { HomeQuery } from '../api/generated'
import { years } from '../format'
import { m } from '../i18n'
import { hrefs } from '../links'
import { Table } from './Table'

type Row = HomeQuery['plans']['nodes'][number]

/** Plans as a table: what each is, for where and when, and how much it states. */
export function PlanList({ plans }: { plans: Row[] }) {
  const words = m.value
  return (
    <Table
      rows={plans}
      keyOf={(p) => p.id}
      columns={[
        {
          name: words.type.PLAN,
          wide: true,
          cell: (p) => (
            <>
              <a href={hrefs.plan(p.id)}>{p.name}</a>
              {p.docNumber && <span class="faint doc-number">{p.docNumber}</span>}
            </>
          ),
        },
        { name: words.columns.kind, cell: (p) => words.planKind[p.kind] },
        { name: words.type.REGION, cell: (p) => p.region && <a href={hrefs.region(p.region.id)}>{p.region.name}</a> },
        { name: words.columns.period, cell: (p) => years(p.period) },
        { name: words.type.TARGET, number: true, cell: (p) => p.targets.totalCount || '' },
        { name: words.type.TASK, number: true, cell: (p) => p.tasks.totalCount || '' },
        { name: words.type.PROJECT, number: true, cell: (p) => p.projects.totalCount || '' },
      ]}
    />
  )
}
