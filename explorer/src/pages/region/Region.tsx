import { useLocation, useRoute } from 'preact-iso'
import { RegionPageDocument, type RegionPageQuery } from '../../api/generated'
import { useQuery } from '../../api/useQuery'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { PlanList } from '../../lists/PlanList'
import { ProjectList } from '../../lists/ProjectList'
import { TargetList } from '../../lists/TargetList'
import { Head } from '../../parts/Head'
import { Empty, Loaded } from '../../parts/State'
import { Tabs, useTab } from '../../parts/Tabs'
import { useTitle } from '../../parts/useTitle'
import './Region.css'

type Of = NonNullable<RegionPageQuery['region']>

/** A region: the plans made for it, the figures that speak of it, the projects that lie in it. */
export function Region() {
  const { params } = useRoute()
  const id = params['id'] ?? ''
  const answer = useQuery(RegionPageDocument, { id }, { view: true })
  useTitle(answer.data?.region?.name)
  const words = m.value.state
  return <Loaded of={answer}>{({ region }) => (region ? <Shown key={region.id} region={region} /> : <Empty title={words.notFound} hint={words.notFoundHint} />)}</Loaded>
}

function Shown({ region }: { region: Of }) {
  const { path, query, route } = useLocation()
  const words = m.value
  const below = query['below'] === '1'
  const filter = { region: region.id, withSubregions: below }
  const count = (n: number) => (below ? undefined : n) // of the regions below the lists tell
  const tabs = [
    { key: 'plans', name: words.type.PLAN, count: count(region.plans.totalCount) },
    { key: 'targets', name: words.type.TARGET, count: count(region.targets.totalCount) },
    { key: 'projects', name: words.type.PROJECT, count: count(region.projects.totalCount) },
  ]
  const tab = useTab(tabs)
  const name = (what: string) => `${region.name} ${what}`
  return (
    <article>
      <Head
        kind={words.type.REGION}
        name={region.name}
        facts={[words.regionLevel[region.level], region.code, ...above(region).map((r) => <a href={hrefs.region(r.id)}>{r.name}</a>)]}
        aliases={region.aliases}
        actions={[
          { name: words.graph.open, href: hrefs.graph(region.id) },
          { name: words.divergences.title, href: hrefs.divergences({ region: region.id }) },
        ]}
      />
      {region.children.nodes.length > 0 && (
        <p class="region-below">
          <span class="faint">{words.region.below}</span>
          {region.children.nodes.map((r) => (
            <a key={r.id} class="item" href={hrefs.region(r.id)}>
              {r.name}
            </a>
          ))}
          <label>
            <input
              type="checkbox"
              checked={below}
              onChange={() => {
                const { below: _, ...rest } = query
                route(path + '?' + new URLSearchParams(below ? rest : { ...rest, below: '1' }).toString(), true)
              }}
            />
            {words.region.takeIn}
          </label>
        </p>
      )}
      <Tabs tabs={tabs} label={region.name} />
      {tab === 'plans' && <PlanList filter={filter} name={name(words.type.PLAN)} />}
      {tab === 'targets' && <TargetList filter={filter} name={name(words.type.TARGET)} without={below ? undefined : 'region'} />}
      {tab === 'projects' && <ProjectList filter={filter} name={name(words.type.PROJECT)} />}
    </article>
  )
}

/** The regions that one lies in, the widest first. */
function above({ parent }: Of): { id: string; name: string }[] {
  return [parent?.parent?.parent, parent?.parent, parent].filter((r) => r != null)
}
