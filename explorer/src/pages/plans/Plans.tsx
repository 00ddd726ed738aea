import { useLocation } from 'preact-iso'
import type { PlanKind, PlanStatus } from '../../api/generated'
import { m } from '../../i18n'
import { PlanList } from '../../lists/PlanList'
import { Select } from '../../parts/Select'
import { useTitle } from '../../parts/useTitle'

/** All plans, by what they are and whether their text is there. */
export function Plans() {
  const { query, path, route } = useLocation()
  const words = m.value
  useTitle(words.menu.plans)
  const pick = (key: string) => (value: string) => {
    const params = new URLSearchParams(query)
    if (value) params.set(key, value)
    else params.delete(key)
    route(path + (params.size ? '?' + params.toString() : ''), true)
  }
  const options = (names: Record<string, string>) => Object.entries(names).map(([value, name]) => ({ value, name }))
  const kind = query['kind'] && query['kind'] in words.planKind ? (query['kind'] as PlanKind) : undefined
  const status = query['status'] && query['status'] in words.planStatus ? (query['status'] as PlanStatus) : undefined
  return (
    <article>
      <h1>{words.menu.plans}</h1>
      <div class="list-head start">
        <Select label={words.columns.kind} value={kind} options={options(words.planKind)} onPick={pick('kind')} />
        <Select label={words.columns.status} value={status} options={options(words.planStatus)} onPick={pick('status')} />
      </div>
      <PlanList filter={{ kind: kind ? [kind] : null, status: status ?? null }} name={words.menu.plans} />
    </article>
  )
}
