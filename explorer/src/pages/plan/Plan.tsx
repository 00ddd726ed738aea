import { useRoute } from 'preact-iso'
import { PlanPageDocument, type PlanPageQuery } from '../../api/generated'
import { useQuery } from '../../api/useQuery'
import { years } from '../../format'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Plans } from '../../lists/PlanList'
import { ProjectList } from '../../lists/ProjectList'
import { TargetList } from '../../lists/TargetList'
import { Head } from '../../parts/Head'
import { Empty, Loaded } from '../../parts/State'
import { Tabs, useTab } from '../../parts/Tabs'
import { useTitle } from '../../parts/useTitle'
import { Above } from './Above'
import { Tasks } from './Tasks'

/** A plan: what it is, what it states, and where it stands among others. */
export function Plan() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const answer = useQuery(PlanPageDocument, { id }, { view: true })
  useTitle(answer.data?.plan?.name)
  const words = m.value.state
  return <Loaded of={answer}>{({ plan }) => (plan ? <Shown key={plan.id} plan={plan} /> : <Empty title={words.notFound} hint={words.notFoundHint} />)}</Loaded>
}

function Shown({ plan }: { plan: NonNullable<PlanPageQuery['plan']> }) {
  const words = m.value
  const all = [
    { key: 'targets', name: words.type.TARGET, count: plan.targets.totalCount },
    { key: 'tasks', name: words.type.TASK, count: plan.tasks.totalCount },
    { key: 'projects', name: words.type.PROJECT, count: plan.projects.totalCount },
    { key: 'above', name: words.plan.above, count: plan.parents.length },
    { key: 'below', name: words.plan.below, count: plan.children.nodes.length },
  ]
  const tabs = all.filter((t) => t.count > 0)
  const tab = useTab(tabs)
  return (
    <article>
      <Head
        kind={words.type.PLAN}
        name={plan.name}
        facts={[
          plan.docNumber,
          plan.status === 'CITED' ? words.planStatus.CITED : words.planKind[plan.kind],
          years(plan.period),
          plan.region && <a href={hrefs.region(plan.region.id)}>{plan.region.name}</a>,
          plan.issuer && <a href={hrefs.department(plan.issuer.id)}>{plan.issuer.name}</a>,
          plan.issuedOn,
        ]}
        aliases={plan.aliases}
        actions={[
          plan.status === 'LOADED' && { name: words.words.readPlan, href: hrefs.read(plan.id) },
          { name: words.graph.open, href: hrefs.graph(plan.id) },
          plan.targets.totalCount > 0 && { name: words.divergences.title, href: hrefs.divergences({ plan: plan.id }) },
        ]}
      />
      {tabs.length === 0 && <Empty title={words.state.nothing} hint={plan.status === 'CITED' ? words.plan.citedHint : undefined} />}
      {tabs.length > 0 && <Tabs tabs={tabs} label={plan.name} />}
      {tab === 'targets' && <TargetList filter={{ plan: plan.id }} name={`${plan.name} ${words.type.TARGET}`} without="plan" />}
      {tab === 'tasks' && <Tasks plan={plan.id} name={`${plan.name} ${words.type.TASK}`} />}
      {tab === 'projects' && <ProjectList filter={{ plan: plan.id }} name={`${plan.name} ${words.type.PROJECT}`} />}
      {tab === 'above' && <Above plan={plan} links={plan.parents} />}
      {tab === 'below' && <Plans plans={plan.children.nodes} name={words.plan.below} />}
    </article>
  )
}
