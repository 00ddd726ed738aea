import { useLocation } from 'preact-iso'
import { DivergencesDocument, type DivergencesQuery, type SideFragment } from '../../api/generated'
import { useBehind } from '../../api/behind'
import { useAll } from '../../api/useAll'
import { Export, ofList } from '../../export/Export'
import type { Field } from '../../export/csv'
import type { Network } from '../../export/graphml'
import { figure, years } from '../../format'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Alignment } from '../../parts/Alignment'
import { Evidence } from '../../parts/Evidence'
import { Select } from '../../parts/Select'
import { Empty, Loaded } from '../../parts/State'
import { Table } from '../../parts/Table'
import { useTitle } from '../../parts/useTitle'
import { countedIn } from '../trace/unit'
import './Divergences.css'

type Row = DivergencesQuery['divergences']['nodes'][number]

/** Where plans disagree: each pair of figures with the words of both, the worst first. */
export function Divergences() {
  const { query, route } = useLocation()
  const words = m.value.divergences
  useTitle(words.title)
  const variables = { region: query['region'] ?? null, indicator: query['indicator'] ?? null, plan: query['plan'] ?? null }
  useBehind(DivergencesDocument, { ...variables, after: null })
  const answer = useAll(DivergencesDocument, variables, (data: DivergencesQuery) => data.divergences)
  const filter = (key: string, value: string) => {
    const params = new URLSearchParams(query)
    if (value) params.set(key, value)
    else params.delete(key)
    route('/divergences' + (params.size ? '?' + params.toString() : ''), true)
  }
  return (
    <article class="divergences">
      <h1>{words.title}</h1>
      <p class="faint">{words.intro}</p>
      <Loaded of={answer}>
        {(all) => {
          const rows = all.filter((r) => (!query['alignment'] || r.alignment === query['alignment']) && (!query['stands'] || stands(r) === query['stands']))
          return (
            <>
              <div class="filters">
                <Select label={m.value.columns.region} value={query['region']} options={regions(all)} onPick={(v) => filter('region', v)} />
                <Select
                  label={words.alignment}
                  value={query['alignment']}
                  options={(['LOOSER', 'STRICTER'] as const).map((a) => ({ value: a, name: m.value.alignment[a] }))}
                  onPick={(v) => filter('alignment', v)}
                />
                <Select
                  label={words.stands}
                  value={query['stands']}
                  options={(['above', 'beside'] as const).map((s) => ({ value: s, name: words[s] }))}
                  onPick={(v) => filter('stands', v)}
                />
                {query['indicator'] && (
                  <button type="button" onClick={() => filter('indicator', '')}>
                    {words.only(all[0]?.target.indicator.name ?? '')} ✕
                  </button>
                )}
                {query['plan'] && (
                  <button type="button" onClick={() => filter('plan', '')}>
                    {words.only(all[0]?.target.plan.name ?? '')} ✕
                  </button>
                )}
                <span class="faint" role="status">
                  {answer.loading ? m.value.state.loading : m.value.count(rows.length)}
                </span>
                <Export name={words.title} formats={ofList(() => rows, fields(), network)} />
              </div>
              {rows.length === 0 && !answer.loading ? <Empty title={words.nothing} hint={words.nothingHint} /> : <Pairs rows={rows} />}
            </>
          )
        }}
      </Loaded>
    </article>
  )
}

function Pairs({ rows }: { rows: Row[] }) {
  const words = m.value.divergences
  return (
    <Table
      label={words.title}
      rows={rows}
      rowHeight={132}
      keyOf={(r) => r.target.id + r.other.id}
      columns={[
        {
          name: m.value.columns.indicator,
          cell: (r) => (
            <>
              <a href={hrefs.indicator(r.target.indicator.id)}>
                <strong>{r.target.indicator.name}</strong>
              </a>
              <span class="faint pair-where">
                <a href={hrefs.region(r.target.region.id)}>{r.target.region.name}</a> · {years(r.target.period)}
              </span>
            </>
          ),
        },
        { name: words.target, half: true, cell: (r) => <Side of={r.target} /> },
        {
          name: words.standsTo,
          cell: (r) => (
            <div class="pair-between">
              <Alignment alignment={r.alignment} difference={r.difference} unit={countedIn(r.target, r.other)} />
              <span class="faint">{words[stands(r)]}</span>
              {r.rule && <span class="faint">{m.value.trace.alignRule[r.rule] ?? r.rule}</span>}
            </div>
          ),
        },
        { name: words.other, half: true, cell: (r) => <Side of={r.other} /> },
      ]}
    />
  )
}

/** One of two figures: what it says, in which plan, and its words. */
function Side({ of: t }: { of: SideFragment }) {
  const words = t.evidence[0]
  return (
    <div class="pair-side">
      <p>
        <a href={hrefs.trace(t.id)}>
          <strong>{figure(t)}</strong>
        </a>{' '}
        <span class="faint">{years(t.period)}</span> <Evidence evidence={t.evidence} fact={t.id} of={`${t.plan.name} ${figure(t)}`} />
      </p>
      {words && (
        <blockquote>
          <a href={hrefs.read(words.section.plan.id, { section: words.section.id, fact: t.id })}>{words.quote}</a>
        </blockquote>
      )}
      <a class="pair-plan" href={hrefs.plan(t.plan.id)}>
        {t.plan.name}
      </a>
    </div>
  )
}

function stands(r: Row): 'above' | 'beside' {
  return r.above ? 'above' : 'beside'
}

function regions(rows: readonly Row[]) {
  const names = new Map(rows.map((r) => [r.target.region.id, r.target.region.name]))
  return [...names].map(([value, name]) => ({ value, name }))
}

function fields(): Field<Row>[] {
  const { columns, alignment, divergences: words, type } = m.value
  const side = (name: string, pick: (r: Row) => SideFragment): Field<Row>[] => [
    { name, value: (r) => figure(pick(r)) },
    { name: `${name} ${columns.number}`, value: (r) => pick(r).value },
    { name: `${name} ${columns.unit}`, value: (r) => pick(r).unit },
    { name: `${name} ${columns.period}`, value: (r) => years(pick(r).period) },
    { name: `${name} ${type.PLAN}`, value: (r) => pick(r).plan.name },
    { name: `${name} ${columns.docNumber}`, value: (r) => pick(r).plan.docNumber },
    { name: `${name} ${m.value.words.open}`, value: (r) => pick(r).evidence[0]?.quote },
  ]
  return [
    { name: columns.indicator, value: (r) => r.target.indicator.name },
    { name: columns.region, value: (r) => r.target.region.name },
    { name: words.alignment, value: (r) => alignment[r.alignment] },
    { name: words.difference, value: (r) => r.difference },
    { name: words.differenceUnit, value: (r) => countedIn(r.target, r.other).trim() },
    { name: words.stands, value: (r) => words[stands(r)] },
    ...side(words.target, (r) => r.target),
    ...side(words.other, (r) => r.other),
  ]
}

function network(rows: readonly Row[]): Network {
  const targets = new Map(rows.flatMap((r) => [r.target, r.other]).map((t) => [t.id, t]))
  return {
    nodes: [...targets.values()].map((t) => ({
      id: t.id,
      attributes: { type: 'Target', name: t.indicator.name, figure: figure(t), value: t.value, unit: t.unit, from: t.period?.from, to: t.period?.to, region: t.region.name, plan: t.plan.name },
    })),
    edges: rows.map((r) => ({ from: r.target.id, to: r.other.id, attributes: { type: 'ALIGNS_WITH', alignment: r.alignment, difference: r.difference, above: r.above, rule: r.rule } })),
  }
}
