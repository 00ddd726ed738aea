import { useRoute } from 'preact-iso'
import { TraceDocument, type TraceQuery } from '../../api/generated'
import { useQuery } from '../../api/useQuery'
import { figure, years } from '../../format'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Alignment } from '../../parts/Alignment'
import { Evidence } from '../../parts/Evidence'
import { Loaded } from '../../parts/State'
import { useTitle } from '../../parts/useTitle'
import { Beside, Responsible } from './Aside'
import { Ladder } from './Ladder'
import { countedIn } from './unit'
import './Trace.css'

/** The chain of a target: the plan that mandates it, the plans above, and who answers for it. */
export function Trace() {
  const { params } = useRoute()
  const target = params['id'] ?? ''
  const answer = useQuery(TraceDocument, { target }, { view: true })
  useTitle(answer.data && `${m.value.trace.title} ${answer.data.trace.target.indicator.name}`)
  return <Loaded of={answer}>{({ trace }) => <Shown key={target} trace={trace} />}</Loaded>
}

function Shown({ trace }: { trace: TraceQuery['trace'] }) {
  const { target, steps } = trace
  const above = new Set(steps.map((s) => s.plan.id))
  const beside = target.compared.filter((c) => !above.has(c.target.plan.id))
  return (
    <article class="trace">
      <Statement trace={trace} />
      <div class="trace-parts">
        <Ladder trace={trace} />
        <aside>
          <Responsible all={trace.responsible} />
          {beside.length > 0 && <Beside all={beside} target={target} />}
        </aside>
      </div>
    </article>
  )
}

function Statement({ trace: { target, steps } }: { trace: TraceQuery['trace'] }) {
  const words = m.value
  const name = target.indicator.name
  const found = [...new Map(steps.flatMap((s) => s.aligned).map((a) => [a.alignment + a.difference, a])).values()]
  return (
    <header class="statement">
      <div>
        <h1>
          <a href={hrefs.indicator(target.indicator.id)}>{name}</a>
        </h1>
        <p class="statement-about">
          {[years(target.period), target.nature && words.nature[target.nature], target.kind === 'ACTUAL' && words.factKind.ACTUAL].filter(Boolean).map((part) => (
            <span>{part}</span>
          ))}
          <a href={hrefs.region(target.region.id)}>{target.region.name}</a>
          <a href={hrefs.graph(target.id)}>{words.graph.open}</a>
        </p>
        {target.evidence[0] && (
          <p class="statement-quote">
            <q>{target.evidence[0].quote}</q> <Evidence evidence={target.evidence} fact={target.id} of={name} />
          </p>
        )}
      </div>
      <div class="statement-figure">
        <strong>{figure(target)}</strong>
        <p>
          {found.length === 0
            ? words.trace.alone
            : found.map((a) => <Alignment key={a.target.id} alignment={a.alignment} difference={a.difference} unit={countedIn(target, a.target)} />)}
        </p>
      </div>
    </header>
  )
}
