import { ProjectListDocument, type ProjectFilter, type ProjectListQuery, type ProjectRowFragment } from '../api/generated'
import { useBehind } from '../api/behind'
import { useAll } from '../api/useAll'
import type { Field } from '../export/csv'
import { Export, ofList } from '../export/Export'
import type { Network } from '../export/graphml'
import { m } from '../i18n'
import { hrefs } from '../links'
import { Evidence } from '../parts/Evidence'
import { Empty, Loaded } from '../parts/State'
import { Table } from '../parts/Table'

/** Projects as a table: where each lies, how large it is, and its words. */
export function ProjectList({ filter, name }: { filter: ProjectFilter; name: string }) {
  useBehind(ProjectListDocument, { filter })
  const answer = useAll(ProjectListDocument, { filter }, (data: ProjectListQuery) => data.projects)
  const words = m.value
  return (
    <Loaded of={answer}>
      {(rows) =>
        rows.length === 0 && !answer.loading ? (
          <Empty title={words.state.nothing} />
        ) : (
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
              keyOf={(p) => p.id}
              columns={[
                { name: words.type.PROJECT, wide: true, cell: (p) => <a href={hrefs.project(p.id)}>{p.name}</a> },
                { name: words.columns.stage, cell: (p) => p.stage && words.stage[p.stage] },
                { name: words.columns.capacity, cell: (p) => p.capacity },
                { name: words.columns.investment, cell: (p) => p.investment },
                {
                  name: words.columns.region,
                  cell: (p) =>
                    p.regions.map((r) => (
                      <a key={r.id} class="item" href={hrefs.region(r.id)}>
                        {r.name}
                      </a>
                    )),
                },
                { name: '', cell: (p) => <Evidence evidence={p.evidence} fact={p.id} of={p.name} /> },
              ]}
            />
          </>
        )
      }
    </Loaded>
  )
}

function fields(): Field<ProjectRowFragment>[] {
  const { columns: c, type, stage, words } = m.value
  return [
    { name: type.PROJECT, value: (p) => p.name },
    { name: c.stage, value: (p) => p.stage && stage[p.stage] },
    { name: c.capacity, value: (p) => p.capacity },
    { name: c.investment, value: (p) => p.investment },
    { name: c.region, value: (p) => p.regions.map((r) => r.name).join('、') },
    { name: words.open, value: (p) => p.evidence[0]?.quote },
  ]
}

function network(rows: readonly ProjectRowFragment[]): Network {
  const regions = new Map(rows.flatMap((p) => p.regions).map((r) => [r.id, r]))
  return {
    nodes: [
      ...[...regions.values()].map((r) => ({ id: r.id, attributes: { type: 'Region', name: r.name } })),
      ...rows.map((p) => ({ id: p.id, attributes: { type: 'Project', name: p.name, stage: p.stage, capacity: p.capacity, investment: p.investment } })),
    ],
    edges: rows.flatMap((p) => p.regions.map((r) => ({ from: p.id, to: r.id, attributes: { type: 'LOCATED_IN' } }))),
  }
}
