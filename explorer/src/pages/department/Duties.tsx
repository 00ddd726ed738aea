import { useLocation } from 'preact-iso'
import { DepartmentDutiesDocument, type DepartmentDutiesQuery, type DutyFragment, type Role } from '../../api/generated'
import { useBehind } from '../../api/behind'
import { useAll } from '../../api/useAll'
import type { Field } from '../../export/csv'
import { Export, ofList } from '../../export/Export'
import type { Network } from '../../export/graphml'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Bodies } from '../../parts/Bodies'
import { Evidence } from '../../parts/Evidence'
import { Select } from '../../parts/Select'
import { Loaded } from '../../parts/State'
import { Table } from '../../parts/Table'
import './Duties.css'

const none = { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } }

interface Props {
  department: string
  /** Only in this role; null for any. */
  role: Role | null
  /** Names the list, and the file that it is saved to. */
  name: string
}

/** What a body answers for, plan by plan, in each those with a deadline first. */
export function Duties({ department, role, name }: Props) {
  const { query, path, route } = useLocation()
  useBehind(DepartmentDutiesDocument, { id: department, role })
  const answer = useAll(DepartmentDutiesDocument, { id: department, role }, (data: DepartmentDutiesQuery) => data.department?.responsibilities ?? none)
  const words = m.value
  const pick = (plan: string) => {
    const { plan: _, ...rest } = query
    const params = new URLSearchParams(plan ? { ...rest, plan } : rest)
    route(path + (params.size ? '?' + params.toString() : ''), true)
  }
  return (
    <Loaded of={answer}>
      {(all) => {
        const plans = [...new Map(all.map((d) => [d.task.plan.id, d.task.plan])).values()]
        const shown = plans.filter((p) => !query['plan'] || p.id === query['plan'])
        const rows = all.filter((d) => shown.some((p) => p.id === d.task.plan.id))
        return (
          <>
            <div class="list-head">
              <Select label={words.type.PLAN} value={query['plan']} options={plans.map((p) => ({ value: p.id, name: p.name }))} onPick={pick} />
              <span class="faint" role="status">
                {answer.loading ? words.state.loading : words.count(rows.length)}
              </span>
              <Export name={name} formats={ofList(() => rows, fields(), network)} />
            </div>
            {shown.map((plan) => (
              <section key={plan.id} class="duties">
                <h2>
                  <a href={hrefs.plan(plan.id)}>{plan.name}</a>
                  {plan.docNumber && <span class="faint doc-number">{plan.docNumber}</span>}
                </h2>
                <Rows of={rows.filter((d) => d.task.plan.id === plan.id)} label={plan.name} department={department} />
              </section>
            ))}
          </>
        )
      }}
    </Loaded>
  )
}

function Rows({ of, label, department }: { of: DutyFragment[]; label: string; department: string }) {
  const words = m.value
  const sorted = [...of].sort((a, b) => due(a) - due(b))
  return (
    <Table
      label={label}
      rows={sorted}
      keyOf={(d) => d.task.id + d.role}
      columns={[
        { name: words.type.TASK, wide: true, cell: (d) => d.task.name },
        { name: words.columns.role, cell: (d) => words.role[d.role] },
        { name: words.columns.deadline, cell: (d) => d.task.deadline },
        { name: words.department.others, cell: (d) => <Bodies all={d.task.responsible.filter((r) => r.department.id !== department)} /> },
        { name: '', cell: (d) => <Evidence evidence={d.evidence} fact={d.task.id} of={d.task.name} /> },
      ]}
    />
  )
}

/** When a task is due, as a number that sorts: its year and month; without a date last. */
function due({ task }: DutyFragment): number {
  const date = /(\d{4})年(?:(\d{1,2})月)?/.exec(task.deadline ?? '')
  return date ? Number(date[1]) * 100 + Number(date[2] ?? 12) : Infinity
}

function fields(): Field<DutyFragment>[] {
  const { columns: c, type, role, words } = m.value
  return [
    { name: type.PLAN, value: (d) => d.task.plan.name },
    { name: c.docNumber, value: (d) => d.task.plan.docNumber },
    { name: type.TASK, value: (d) => d.task.name },
    { name: c.role, value: (d) => role[d.role] },
    { name: c.deadline, value: (d) => d.task.deadline },
    { name: type.DEPARTMENT, value: (d) => d.task.responsible.map((r) => `${role[r.role]} ${r.department.name}`).join('、') },
    { name: words.open, value: (d) => d.evidence[0]?.quote },
  ]
}

function network(rows: readonly DutyFragment[]): Network {
  const bodies = new Map(rows.flatMap((d) => d.task.responsible).map((r) => [r.department.id, r.department]))
  const tasks = new Map(rows.map((d) => [d.task.id, d.task]))
  return {
    nodes: [
      ...[...bodies.values()].map((b) => ({ id: b.id, attributes: { type: 'Department', name: b.name } })),
      ...[...tasks.values()].map((t) => ({ id: t.id, attributes: { type: 'Task', name: t.name, deadline: t.deadline, plan: t.plan.name } })),
    ],
    edges: [...tasks.values()].flatMap((t) => t.responsible.map((r) => ({ from: r.department.id, to: t.id, attributes: { type: 'RESPONSIBLE_FOR', role: r.role } }))),
  }
}
