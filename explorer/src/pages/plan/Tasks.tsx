import { PlanTasksDocument, type PlanTasksQuery } from '../../api/generated'
import { useBehind } from '../../api/behind'
import { useAll } from '../../api/useAll'
import type { Field } from '../../export/csv'
import { Export, ofList } from '../../export/Export'
import type { Network } from '../../export/graphml'
import { m } from '../../i18n'
import { Bodies } from '../../parts/Bodies'
import { Evidence } from '../../parts/Evidence'
import { Loaded } from '../../parts/State'
import { Table } from '../../parts/Table'

type Task = NonNullable<PlanTasksQuery['plan']>['tasks']['nodes'][number]
const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

/** What a plan tells whom to do, in reading order. */
export function Tasks({ plan, name }: { plan: string; name: string }) {
  useBehind(PlanTasksDocument, { plan })
  const answer = useAll(PlanTasksDocument, { plan }, (data: PlanTasksQuery) => data.plan?.tasks ?? none)
  const words = m.value
  return (
    <Loaded of={answer}>
      {(rows) => (
        <>
          <div class="list-head">
            <span class="faint" role="status">
              {answer.loading ? words.state.loading : words.count(rows.length)}
            </span>
            <Export name={name} formats={ofList(() => rows, fields(), network)} />
          </div>
          <Table
            label={name}
            rows={rows}
            keyOf={(t) => t.id}
            columns={[
              { name: words.type.TASK, wide: true, cell: (t) => t.name },
              { name: words.type.DEPARTMENT, cell: (t) => <Bodies all={t.responsible} /> },
              { name: words.columns.deadline, cell: (t) => t.deadline },
              { name: '', cell: (t) => <Evidence evidence={t.evidence} fact={t.id} of={t.name} /> },
            ]}
          />
        </>
      )}
    </Loaded>
  )
}

function fields(): Field<Task>[] {
  const { columns: c, type, role, words } = m.value
  return [
    { name: type.TASK, value: (t) => t.name },
    { name: type.DEPARTMENT, value: (t) => t.responsible.map((r) => `${role[r.role]} ${r.department.name}`).join('、') },
    { name: c.deadline, value: (t) => t.deadline },
    { name: words.open, value: (t) => t.evidence[0]?.quote },
  ]
}

function network(rows: readonly Task[]): Network {
  const bodies = new Map(rows.flatMap((t) => t.responsible).map((r) => [r.department.id, r.department]))
  return {
    nodes: [
      ...[...bodies.values()].map((d) => ({ id: d.id, attributes: { type: 'Department', name: d.name } })),
      ...rows.map((t) => ({ id: t.id, attributes: { type: 'Task', name: t.name, deadline: t.deadline } })),
    ],
    edges: rows.flatMap((t) => t.responsible.map((r) => ({ from: r.department.id, to: t.id, attributes: { type: 'RESPONSIBLE_FOR', role: r.role } }))),
  }
}
