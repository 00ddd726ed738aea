import { TargetListDocument, type TargetFilter, type TargetListQuery, type TargetRowFragment } from '../api/generated'
import { useAll } from '../api/useAll'
import { useBehind } from '../api/behind'
import type { Field } from '../export/csv'
import { Export, ofList } from '../export/Export'
import type { Network } from '../export/graphml'
import { figure, years } from '../format'
import { m } from '../i18n'
import { hrefs } from '../links'
import { Alignment } from '../parts/Alignment'
import { Evidence } from '../parts/Evidence'
import { Empty, Loaded } from '../parts/State'
import { Table, type Column } from '../parts/Table'
import { countedIn } from '../pages/trace/unit'

interface Props {
  filter: TargetFilter
  /** Names the list, and the file that it is saved to. */
  name: string
  /** What goes without saying on the page, and so needs no column. */
  without?: 'plan' | 'region'
}

/** Targets as a table: what each says, how it stands to those of other plans, and its words. */
export function TargetList({ filter, name, without }: Props) {
  useBehind(TargetListDocument, { filter })
  const answer = useAll(TargetListDocument, { filter }, (data: TargetListQuery) => data.targets)
  return (
    <Loaded of={answer}>
      {(rows) =>
        rows.length === 0 && !answer.loading ? (
          <Empty title={m.value.state.nothing} />
        ) : (
          <>
            <div class="list-head">
              <span class="faint" role="status">
                {answer.loading ? m.value.state.loading : m.value.count(rows.length)}
              </span>
              <Export name={name} formats={ofList(() => rows, fields(), network)} />
            </div>
            <Table label={name} rows={rows} keyOf={(t) => t.id} columns={columns(without)} />
          </>
        )
      }
    </Loaded>
  )
}

function columns(without: Props['without']): Column<TargetRowFragment>[] {
  const words = m.value
  return [
    { name: words.columns.indicator, half: true, cell: (t) => <a href={hrefs.indicator(t.indicator.id)}>{t.indicator.name}</a> },
    {
      name: words.columns.figure,
      cell: (t) => (
        <a href={hrefs.trace(t.id)}>
          <strong class="figure">{figure(t)}</strong>
        </a>
      ),
    },
    { name: words.columns.period, cell: (t) => [years(t.period), t.kind === 'ACTUAL' && words.factKind.ACTUAL].filter(Boolean).join(' · ') },
    ...(without === 'plan' ? [] : [{ name: words.type.PLAN, half: true, cell: (t: TargetRowFragment) => <a href={hrefs.plan(t.plan.id)}>{t.plan.name}</a> }]),
    ...(without === 'region' ? [] : [{ name: words.columns.region, cell: (t: TargetRowFragment) => <a href={hrefs.region(t.region.id)}>{t.region.name}</a> }]),
    { name: words.columns.nature, cell: (t) => t.nature && words.nature[t.nature] },
    {
      name: words.columns.compared,
      cell: (t) => (
        <span class="chips">
          {t.compared.map((c) => (
            <Alignment key={c.target.id} alignment={c.alignment} difference={c.difference} unit={countedIn(t, c.target)} />
          ))}
        </span>
      ),
    },
    { name: '', cell: (t) => <Evidence evidence={t.evidence} fact={t.id} of={`${t.indicator.name} ${figure(t)}`} /> },
  ]
}

function fields(): Field<TargetRowFragment>[] {
  const { columns: c, type, alignment, factKind, role, nature, words } = m.value
  return [
    { name: c.indicator, value: (t) => t.indicator.name },
    { name: c.figure, value: figure },
    { name: c.number, value: (t) => t.value },
    { name: c.unit, value: (t) => t.unit },
    { name: c.period, value: (t) => years(t.period) },
    { name: c.kind, value: (t) => factKind[t.kind] },
    { name: c.nature, value: (t) => t.nature && nature[t.nature] },
    { name: c.region, value: (t) => t.region.name },
    { name: type.PLAN, value: (t) => t.plan.name },
    { name: c.docNumber, value: (t) => t.plan.docNumber },
    { name: c.compared, value: (t) => t.compared.map((o) => alignment[o.alignment]).join('、') },
    { name: type.DEPARTMENT, value: (t) => t.responsible.map((r) => `${role[r.role]} ${r.department.name}`).join('、') },
    { name: words.open, value: (t) => t.evidence[0]?.quote },
  ]
}

function network(rows: readonly TargetRowFragment[]): Network {
  const named = new Map(rows.flatMap((t) => [t.plan, t.indicator]).map((n) => [n.id, n]))
  return {
    nodes: [
      ...[...named.values()].map((n) => ({ id: n.id, attributes: { type: 'docNumber' in n ? 'Plan' : 'Indicator', name: n.name } })),
      ...rows.map((t) => ({ id: t.id, attributes: { type: 'Target', name: figure(t), value: t.value, unit: t.unit, from: t.period?.from, to: t.period?.to } })),
    ],
    edges: rows.flatMap((t) => [
      { from: t.plan.id, to: t.id, attributes: { type: 'MANDATES' } },
      { from: t.id, to: t.indicator.id, attributes: { type: 'MEASURES' } },
    ]),
  }
}
