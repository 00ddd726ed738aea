import type { TraceQuery } from '../../api/generated'
import { figure, years } from '../../format'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Alignment } from '../../parts/Alignment'
import { Evidence } from '../../parts/Evidence'
import { countedIn } from './unit'

type Target = TraceQuery['trace']['target']
export type Step = TraceQuery['trace']['steps'][number]

/** A plan that speaks of the indicator: its figures, each set beside the traced one. */
export function Rung({ step, target }: { step: Step; target: Target }) {
  const words = m.value
  const own = step.depth === 0
  return (
    <article class={'rung' + (own ? ' own' : '')} data-plan={step.plan.id}>
      <PlanHead step={step} />
      <ul class="figures">
        {own && (
          <li class="traced">
            <strong>{figure(target)}</strong>
            <span class="faint">{years(target.period)}</span>
            <span class="traced-mark">{words.trace.traced}</span>
            <Evidence evidence={target.evidence} fact={target.id} of={target.indicator.name} />
          </li>
        )}
        {step.aligned.map((a) => (
          <li key={a.target.id}>
            <a href={hrefs.trace(a.target.id)}>
              <strong>{figure(a.target)}</strong>
            </a>
            <span class="faint">
              {[years(a.target.period), a.target.nature && words.nature[a.target.nature], a.target.region.id !== target.region.id && a.target.region.name].filter(Boolean).join(' · ')}
            </span>
            <Alignment alignment={a.alignment} difference={a.difference} unit={countedIn(target, a.target)} />
            {a.rule && <span class="faint why">{words.trace.alignRule[a.rule] ?? a.rule}</span>}
            <Evidence evidence={a.target.evidence} fact={a.target.id} of={`${step.plan.name} ${figure(a.target)}`} />
          </li>
        ))}
      </ul>
      <Basis step={step} />
    </article>
  )
}

/** A plan that says nothing of the indicator, or whose text is not loaded. */
export function Silent({ step }: { step: Step }) {
  return (
    <article class={'rung silent' + (step.plan.status === 'CITED' ? ' cited' : '')} data-plan={step.plan.id}>
      <PlanHead step={step} />
      <Basis step={step} />
    </article>
  )
}

function PlanHead({ step: { plan } }: { step: Step }) {
  const words = m.value
  const about = [
    plan.docNumber,
    plan.status === 'CITED' ? words.trace.notLoaded : words.planKind[plan.kind],
    plan.status === 'LOADED' && years(plan.period),
    plan.issuer?.name,
  ].filter(Boolean)
  return (
    <header>
      <h3>
        <a href={hrefs.plan(plan.id)}>{plan.name}</a>
      </h3>
      <p class="faint">{about.join(' · ')}</p>
    </header>
  )
}

/** How the plan below hangs on this one, and the words that say so. */
function Basis({ step }: { step: Step }) {
  const words = m.value
  if (!step.basis) return null
  const rule = step.rule ? (words.trace.linkRule[step.rule] ?? step.rule) : ''
  return (
    <footer class={'basis ' + step.basis.toLowerCase()}>
      <span class="basis-kind">{words.basis[step.basis]}</span>
      <span class="basis-why">{step.evidence[0] ? <q>{step.evidence[0].quote}</q> : rule}</span>
      <Evidence evidence={step.evidence} of={`${words.trace.basis} ${step.plan.name}`} />
    </footer>
  )
}
