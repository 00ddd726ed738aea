import type { Role, TraceQuery } from '../../api/generated'
import { figure, years } from '../../format'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Alignment } from '../../parts/Alignment'
import { Evidence } from '../../parts/Evidence'
import { countedIn } from './unit'

type All = TraceQuery['trace']
const roles: Role[] = ['LEAD', 'RESPONSIBLE', 'SUPPORTING', 'UNDERTAKING']

/** Who answers for the target, by what they do. */
export function Responsible({ all }: { all: All['responsible'] }) {
  const words = m.value
  return (
    <section class="side">
      <h2>{words.trace.responsible}</h2>
      {all.length === 0 && <p class="faint">{words.trace.nobody}</p>}
      {roles
        .map((role) => ({ role, bodies: all.filter((r) => r.role === role) }))
        .filter(({ bodies }) => bodies.length > 0)
        .map(({ role, bodies }) => (
          <div key={role} class="side-role">
            <h3>{words.role[role]}</h3>
            <ul>
              {bodies.map((r) => (
                <li key={r.department.id + r.task.id}>
                  <a href={hrefs.department(r.department.id)}>{r.department.name}</a>
                  <Evidence evidence={r.evidence} fact={r.task.id} of={r.department.name} />
                  <span class="faint">{[r.task.name, r.task.deadline].filter(Boolean).join(' · ')}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
    </section>
  )
}

/** What plans that stand neither above nor below say of the same. */
export function Beside({ all, target }: { all: All['target']['compared']; target: All['target'] }) {
  const words = m.value
  return (
    <section class="side">
      <h2>{words.trace.beside}</h2>
      <ul>
        {all.map((c) => (
          <li key={c.target.id}>
            <span class="side-figure">
              <a href={hrefs.trace(c.target.id)}>
                <strong>{figure(c.target)}</strong>
              </a>
              <span class="faint">{years(c.target.period)}</span>
              <Alignment alignment={c.alignment} difference={c.difference} unit={countedIn(target, c.target)} />
              <Evidence evidence={c.target.evidence} fact={c.target.id} of={c.target.plan.name} />
            </span>
            <a class="side-plan" href={hrefs.plan(c.target.plan.id)}>
              {c.target.plan.name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
