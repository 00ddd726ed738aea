import { HomeDocument } from '../api/generated'
import { useQuery } from '../api/useQuery'
import { m } from '../i18n'
import { lang } from '../prefs'
import { PlanTable } from '../lists/PlanList'
import { SearchBox } from '../parts/SearchBox'
import { Empty, Loaded } from '../parts/State'
import { useTitle } from '../parts/useTitle'
import './Home.css'

const counts = ['plans', 'targets', 'indicators', 'tasks', 'projects', 'departments', 'regions'] as const

/** The first page: search, and the plans that are there. */
export function Home() {
  useTitle(undefined)
  const answer = useQuery(HomeDocument, {}, { view: true })
  const words = m.value
  return (
    <div class="home">
      <section class="home-head">
        <h1>{words.tagline}</h1>
        <SearchBox large />
        <p class="faint">{words.search.hint}</p>
      </section>
      <Loaded of={answer}>
        {({ stats, plans }) =>
          plans.totalCount === 0 ? (
            <Empty title={words.home.empty} hint={words.home.emptyHint} />
          ) : (
            <>
              <dl class="counts" aria-label={words.home.stats}>
                {counts.map((key) => (
                  <div key={key}>
                    <dt>{words.stats[key]}</dt>
                    <dd>{stats[key].toLocaleString(lang.value)}</dd>
                  </div>
                ))}
              </dl>
              <h2>{words.home.loaded}</h2>
              <PlanTable plans={plans.nodes} label={words.home.loaded} />
            </>
          )
        }
      </Loaded>
    </div>
  )
}
