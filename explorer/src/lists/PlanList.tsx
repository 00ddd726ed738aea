import { PlanListDocument, type PlanFilter, type PlanListQuery, type PlanRowFragment } from '../api/generated'
import { useBehind } from '../api/behind'
import { useAll } from '../api/useAll'
import type { Field } from '../export/csv'
import { Export, ofList } from '../export/Export'
import type { Network } from '../export/graphml'
import { years } from '../format'
import { m } from '../i18n'
import { hrefs } from '../links'
import { Empty, Loaded } from '../parts/State'
import { Table } from '../parts/Table'

/** Plans as a table, all that a filter lets through, with a way to save them. */
export function PlanList({ filter, name }: { filter: PlanFilter; name: string }) {
  useBehind(PlanListDocument, { filter })
  const answer = useAll(PlanListDocument, { filter }, (data: PlanListQuery) => data.plans)
  return (
    <Loaded of={answer}>
      {(rows) =>
        rows.length === 0 && !answer.loading ? (
          <Empty title={m.value.state.nothing} />
        ) : (
          <>
            <PlansHead name={name} plans={rows} loading={answer.loading} />
            <PlanTable label={name} plans={rows} />
          </>
        )
      }
    </Loaded>
  )
}

/** A few plans as a table, with a way to save them. */
export function Plans({ plans, name }: { plans: PlanRowFragment[]; name: string }) {
  return (
    <>
      <PlansHead name={name} plans={plans} />
      <PlanTable label={name} plans={plans} />
    </>
  )
}

function PlansHead({ plans, name, loading }: { plans: PlanRowFragment[]; name: string; loading?: boolean }) {
  return (
    <div class="list-head">
      <span class="faint" role="status">
        {loading ? m.value.state.loading : m.value.count(plans.length)}
      </span>
      <Export name={name} formats={ofList(() => plans, fields(), network)} />
    </div>
  )
}

/** Plans as a table: what each is, for where and when, and how much it states. */
export function PlanTable({ plans, label }: { plans: PlanRowFragment[]; label: string }) {
  const words = m.value
  return (
    <Table
      label={label}
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
        { name: words.columns.kind, cell: (p) => (p.status === 'CITED' ? words.trace.notLoaded : words.planKind[p.kind]) },
        { name: words.type.REGION, cell: (p) => p.region && <a href={hrefs.region(p.region.id)}>{p.region.name}</a> },
        { name: words.columns.period, cell: (p) => years(p.period) },
        { name: words.type.TARGET, number: true, cell: (p) => p.targets.totalCount || '' },
        { name: words.type.TASK, number: true, cell: (p) => p.tasks.totalCount || '' },
        { name: words.type.PROJECT, number: true, cell: (p) => p.projects.totalCount || '' },
      ]}
    />
  )
}

function fields(): Field<PlanRowFragment>[] {
  const { columns: c, type, planKind, planStatus } = m.value
  return [
    { name: type.PLAN, value: (p) => p.name },
    { name: c.docNumber, value: (p) => p.docNumber },
    { name: c.kind, value: (p) => planKind[p.kind] },
    { name: c.status, value: (p) => planStatus[p.status] },
    { name: c.region, value: (p) => p.region?.name },
    { name: c.issuedOn, value: (p) => p.issuedOn },
    { name: c.period, value: (p) => years(p.period) },
    { name: type.TARGET, value: (p) => p.targets.totalCount },
    { name: type.TASK, value: (p) => p.tasks.totalCount },
    { name: type.PROJECT, value: (p) => p.projects.totalCount },
  ]
}

function network(rows: readonly PlanRowFragment[]): Network {
  const regions = new Map(rows.flatMap((p) => (p.region ? [p.region] : [])).map((r) => [r.id, r]))
  return {
    nodes: [
      ...[...regions.values()].map((r) => ({ id: r.id, attributes: { type: 'Region', name: r.name } })),
      ...rows.map((p) => ({ id: p.id, attributes: { type: 'Plan', name: p.name, docNumber: p.docNumber, kind: p.kind, status: p.status, from: p.period?.from, to: p.period?.to } })),
    ],
    edges: rows.flatMap((p) => (p.region ? [{ from: p.id, to: p.region.id, attributes: { type: 'APPLIES_TO' } }] : [])),
  }
}
