import { WantedPlansDocument, type WantedPlansQuery } from '../../api/generated'
import { useBehind } from '../../api/behind'
import { useAll } from '../../api/useAll'
import type { Field } from '../../export/csv'
import { Export, ofList } from '../../export/Export'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Loaded } from '../../parts/State'
import { Table } from '../../parts/Table'
import { useTitle } from '../../parts/useTitle'

type Row = WantedPlansQuery['wanted']['nodes'][number]

/** Plans that others name and whose text is not there, the most wanted first. */
export function Wanted() {
  const words = m.value
  useTitle(words.menu.wanted)
  useBehind(WantedPlansDocument, {})
  const answer = useAll(WantedPlansDocument, {}, (data: WantedPlansQuery) => data.wanted)
  return (
    <article>
      <h1>{words.menu.wanted}</h1>
      <p class="faint">{words.wanted.intro}</p>
      <Loaded of={answer}>
        {(rows) => (
          <>
            <div class="list-head">
              <span class="faint" role="status">
                {answer.loading ? words.state.loading : words.count(rows.length)}
              </span>
              <Export name={words.menu.wanted} formats={ofList(() => rows, fields(), (all) => ({ nodes: all.map((w) => ({ id: w.plan.id, attributes: { type: 'Plan', name: w.plan.name, citedBy: w.citedBy, targets: w.targets } })), edges: [] }))} />
            </div>
            <Table
              label={words.menu.wanted}
              rows={rows}
              keyOf={(w) => w.plan.id}
              columns={[
                { name: words.type.PLAN, wide: true, cell: (w) => <a href={hrefs.plan(w.plan.id)}>{w.plan.name}</a> },
                { name: words.columns.docNumber, cell: (w) => w.plan.docNumber },
                { name: words.wanted.citedBy, number: true, cell: (w) => w.citedBy },
                { name: words.wanted.targets, number: true, cell: (w) => w.targets },
              ]}
            />
          </>
        )}
      </Loaded>
    </article>
  )
}

function fields(): Field<Row>[] {
  const { columns, type, wanted } = m.value
  return [
    { name: type.PLAN, value: (w) => w.plan.name },
    { name: columns.docNumber, value: (w) => w.plan.docNumber },
    { name: wanted.citedBy, value: (w) => w.citedBy },
    { name: wanted.targets, value: (w) => w.targets },
  ]
}
