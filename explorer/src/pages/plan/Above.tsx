import type { PlanPageQuery } from '../../api/generated'
import type { Field } from '../../export/csv'
import { Export, ofList } from '../../export/Export'
import type { Network } from '../../export/graphml'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Evidence } from '../../parts/Evidence'
import { Table } from '../../parts/Table'

type Links = NonNullable<PlanPageQuery['plan']>['parents']

/** The plans above one, each with what makes it stand there. */
export function Above({ plan, links }: { plan: { id: string; name: string }; links: Links }) {
  const words = m.value
  return (
    <>
      <div class="list-head">
        <span class="faint">{words.count(links.length)}</span>
        <Export name={words.plan.above} formats={ofList(() => links, fields(), network(plan))} />
      </div>
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
    </>
  )
}

function fields(): Field<Links[number]>[] {
  const { type, columns, trace, basis, plan, planStatus, words } = m.value
  return [
    { name: type.PLAN, value: (l) => l.plan.name },
    { name: columns.docNumber, value: (l) => l.plan.docNumber },
    { name: columns.status, value: (l) => planStatus[l.plan.status] },
    { name: trace.basis, value: (l) => basis[l.basis] },
    { name: plan.why, value: (l) => l.rule && (trace.linkRule[l.rule] ?? l.rule) },
    { name: words.open, value: (l) => l.evidence[0]?.quote },
  ]
}

/** The plan, and edges to all above it. */
function network(plan: { id: string; name: string }): (links: readonly Links[number][]) => Network {
  return (links) => ({
    nodes: [{ id: plan.id, attributes: { type: 'Plan', name: plan.name } }, ...links.map((l) => ({ id: l.plan.id, attributes: { type: 'Plan', name: l.plan.name, docNumber: l.plan.docNumber, status: l.plan.status } }))],
    edges: links.map((l) => ({ from: plan.id, to: l.plan.id, attributes: { type: 'PARENT_PLAN', basis: l.basis, rule: l.rule } })),
  })
}
