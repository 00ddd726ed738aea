import { useRoute } from 'preact-iso'
import { DepartmentPageDocument, type DepartmentPageQuery, type Role } from '../../api/generated'
import { useQuery } from '../../api/useQuery'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Plans } from '../../lists/PlanList'
import { TargetList } from '../../lists/TargetList'
import { Head } from '../../parts/Head'
import { Empty, Loaded } from '../../parts/State'
import { Tabs, useTab } from '../../parts/Tabs'
import { useTitle } from '../../parts/useTitle'
import { Duties } from './Duties'

const roles: Role[] = ['LEAD', 'RESPONSIBLE', 'SUPPORTING', 'UNDERTAKING']

/** A body: what it leads and answers for, the figures that hang on it, the plans that it issued. */
export function Department() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const answer = useQuery(DepartmentPageDocument, { id }, { view: true })
  useTitle(answer.data?.department?.name)
  const words = m.value.state
  return <Loaded of={answer}>{(data) => (data.department ? <Shown key={id} of={data.department} targets={data.targets.totalCount} /> : <Empty title={words.notFound} hint={words.notFoundHint} />)}</Loaded>
}

function Shown({ of, targets }: { of: NonNullable<DepartmentPageQuery['department']>; targets: number }) {
  const words = m.value
  const tabs = [
    { key: 'all', name: words.department.all, count: of.all.totalCount },
    ...roles.map((role) => ({ key: role as string, name: words.role[role], count: of[role].totalCount })),
    { key: 'targets', name: words.type.TARGET, count: targets },
    { key: 'issued', name: words.department.issued, count: of.plansIssued.totalCount },
  ].filter((t) => t.count > 0)
  const tab = useTab(tabs)
  const role = roles.find((r) => r === tab) ?? null
  return (
    <article>
      <Head
        kind={words.type.DEPARTMENT}
        name={of.name}
        facts={[of.region && <a href={hrefs.region(of.region.id)}>{of.region.name}</a>]}
        aliases={of.aliases}
        actions={[{ name: words.graph.open, href: hrefs.graph(of.id) }]}
      />
      {tabs.length === 0 && <Empty title={words.state.nothing} />}
      {tabs.length > 0 && <Tabs tabs={tabs} label={of.name} />}
      {(tab === 'all' || role) && <Duties key={tab} department={of.id} role={role} name={`${of.name} ${role ? words.role[role] : words.department.all}`} />}
      {tab === 'targets' && <TargetList filter={{ responsible: of.id }} name={`${of.name} ${words.type.TARGET}`} />}
      {tab === 'issued' && <Plans plans={of.plansIssued.nodes} name={words.department.issued} />}
    </article>
  )
}
