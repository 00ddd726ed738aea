import { useLocation, useRoute } from 'preact-iso'
import { IndicatorDocument, IndicatorTargetsDocument, type IndicatorQuery, type IndicatorTargetsQuery, type OfIndicatorFragment } from '../../api/generated'
import { useBehind } from '../../api/behind'
import { useAll } from '../../api/useAll'
import { useQuery } from '../../api/useQuery'
import type { Field } from '../../export/csv'
import { Export, ofList } from '../../export/Export'
import type { Network } from '../../export/graphml'
import { figure, years } from '../../format'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Evidence } from '../../parts/Evidence'
import { Select } from '../../parts/Select'
import { Empty, Loaded } from '../../parts/State'
import { Table } from '../../parts/Table'
import { useTitle } from '../../parts/useTitle'
import { Chart } from './Chart'
import { axes, type Point } from './points'
import './Indicator.css'

type About = NonNullable<IndicatorQuery['indicator']>

/** What plans say of an indicator over the years: a chart, and all figures with their words. */
export function Indicator() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const about = useQuery(IndicatorDocument, { id })
  const targets = useAll(IndicatorTargetsDocument, { id, after: null }, (data: IndicatorTargetsQuery) => data.targets)
  useBehind(IndicatorTargetsDocument, { id, after: null })
  useTitle(about.data?.indicator?.name)
  return (
    <Loaded of={about}>
      {({ indicator, divergences }) =>
        indicator && (
          <article class="indicator">
            <Head of={indicator} divergences={divergences.totalCount} />
            <Loaded of={targets}>{(all) => <Figures of={indicator} all={all} />}</Loaded>
          </article>
        )
      }
    </Loaded>
  )
}

function Head({ of, divergences }: { of: About; divergences: number }) {
  const words = m.value.indicator
  return (
    <header>
      <h1>{of.name}</h1>
      <dl class="facts">
        {of.unit && (
          <>
            <dt>{words.unit}</dt>
            <dd>{of.unit}</dd>
          </>
        )}
        {of.aliases.length > 0 && (
          <>
            <dt>{words.aliases}</dt>
            <dd>{of.aliases.join('、')}</dd>
          </>
        )}
        {of.related.length > 0 && (
          <>
            <dt>{words.related}</dt>
            <dd>
              {of.related.map((r) => (
                <a key={r.id} href={hrefs.indicator(r.id)}>
                  {r.name}
                </a>
              ))}
            </dd>
          </>
        )}
      </dl>
      <p class="links">
        <a class="button" href={hrefs.graph(of.id)}>
          {m.value.graph.open}
        </a>
        {divergences > 0 && (
          <a class="button" href={hrefs.divergences({ indicator: of.id })}>
            {words.divergences} ({divergences})
          </a>
        )}
      </p>
    </header>
  )
}

function Figures({ of, all }: { of: About; all: OfIndicatorFragment[] }) {
  const { query, path, route } = useLocation()
  const { indicator: words, columns, count } = m.value
  const regions = [...new Map(all.map((t) => [t.region.id, t.region.name]))].map(([value, name]) => ({ value, name }))
  const rows = all.filter((t) => !query['region'] || t.region.id === query['region'])
  const drawn = axes(rows, of.unit)
  const axis = drawn.find((a) => a.key === query['measure']) ?? drawn[0]
  const set = (key: string, value: string) => {
    const params = new URLSearchParams(query)
    if (value) params.set(key, value)
    else params.delete(key)
    route(path + (params.size ? '?' + params.toString() : ''), true)
  }
  const chosen = axis?.points.find((p) => p.target.id === query['point'])
  return (
    <>
      <div class="filters">
        {regions.length > 1 && <Select label={columns.region} value={query['region']} options={regions} onPick={(v) => set('region', v)} />}
        {drawn.length > 1 && (
          <label class="select">
            <span class="faint">{columns.measure}</span>
            <select value={axis?.key} onChange={(e) => set('measure', e.currentTarget.value)}>
              {drawn.map((a) => (
                <option key={a.key} value={a.key}>
                  {a.name} ({a.points.length})
                </option>
              ))}
            </select>
          </label>
        )}
        <span class="faint">{count(rows.length)}</span>
        <Export name={of.name} formats={ofList(() => rows, fields(of), network(of))} />
      </div>
      {axis ? <Chart axis={axis} title={words.chart(of.name)} chosen={chosen?.target.id} onChoose={(p: Point) => set('point', p.target.id)} /> : <Empty title={words.noChart} />}
      <h2>{words.list}</h2>
      <Table
        label={words.list}
        rows={rows}
        keyOf={(t) => t.id}
        columns={[
          { name: columns.period, cell: (t) => years(t.period) },
          {
            name: columns.figure,
            number: true,
            cell: (t) => (
              <a href={hrefs.trace(t.id)}>
                <strong>{figure(t)}</strong>
              </a>
            ),
          },
          { name: columns.factKind, cell: (t) => m.value.factKind[t.kind] },
          { name: columns.nature, cell: (t) => t.nature && m.value.nature[t.nature] },
          { name: columns.region, cell: (t) => <a href={hrefs.region(t.region.id)}>{t.region.name}</a> },
          { name: columns.plan, wide: true, cell: (t) => <a href={hrefs.plan(t.plan.id)}>{t.plan.name}</a> },
          { name: m.value.words.open, cell: (t) => <Evidence evidence={t.evidence} fact={t.id} of={`${t.plan.name} ${figure(t)}`} /> },
        ]}
      />
    </>
  )
}

function fields(of: About): Field<OfIndicatorFragment>[] {
  const { columns, factKind, measure, comparator, nature, words } = m.value
  return [
    { name: columns.indicator, value: () => of.name },
    { name: columns.region, value: (t) => t.region.name },
    { name: columns.factKind, value: (t) => factKind[t.kind] },
    { name: `${columns.period} 1`, value: (t) => t.period?.from },
    { name: `${columns.period} 2`, value: (t) => t.period?.to },
    { name: columns.measure, value: (t) => [t.perYear ? m.value.perYear : '', measure[t.measure]].filter(Boolean).join(' ') },
    { name: m.value.indicator.comparator, value: (t) => comparator[t.comparator] },
    { name: columns.figure, value: (t) => t.value ?? t.text },
    { name: m.value.indicator.max, value: (t) => t.valueMax },
    { name: columns.unit, value: (t) => t.unit },
    { name: m.value.indicator.normalized(of.unit ?? ''), value: (t) => t.normalized },
    { name: columns.nature, value: (t) => t.nature && nature[t.nature] },
    { name: columns.plan, value: (t) => t.plan.name },
    { name: columns.docNumber, value: (t) => t.plan.docNumber },
    { name: words.open, value: (t) => t.evidence[0]?.quote },
  ]
}

/** The indicator in the middle, its figures around it, each hanging on its plan and region. */
function network(of: About): (rows: readonly OfIndicatorFragment[]) => Network {
  return (rows) => {
    const named = new Map<string, { type: string; name: string }>([[of.id, { type: 'Indicator', name: of.name }]])
    for (const t of rows) {
      named.set(t.plan.id, { type: 'Plan', name: t.plan.name })
      named.set(t.region.id, { type: 'Region', name: t.region.name })
    }
    return {
      nodes: [
        ...[...named].map(([id, attributes]) => ({ id, attributes })),
        ...rows.map((t) => ({ id: t.id, attributes: { type: 'Target', name: figure(t), value: t.value, unit: t.unit, normalized: t.normalized, from: t.period?.from, to: t.period?.to } })),
      ],
      edges: rows.flatMap((t) => [
        { from: t.id, to: of.id, attributes: { type: 'MEASURES' } },
        { from: t.plan.id, to: t.id, attributes: { type: 'MANDATES' } },
        { from: t.id, to: t.region.id, attributes: { type: 'APPLIES_TO' } },
      ]),
    }
  }
}
