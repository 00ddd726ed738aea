import { ErrorBoundary, lazy, LocationProvider, Route, Router } from 'preact-iso'
import { useRef } from 'preact/hooks'
import { m } from './i18n'
import { Header } from './parts/Header'
import { Empty, Offline } from './parts/State'
import { Divergences } from './pages/divergences/Divergences'
import { Department } from './pages/department/Department'
import { Home } from './pages/Home'
import { Indicator } from './pages/indicator/Indicator'
import { Plan } from './pages/plan/Plan'
import { Plans } from './pages/plans/Plans'
import { Wanted } from './pages/plans/Wanted'
import { Project } from './pages/project/Project'
import { Read } from './pages/read/Read'
import { Region } from './pages/region/Region'
import { Search } from './pages/Search'
import { Trace } from './pages/trace/Trace'

// The drawing library is larger than all else together.
const Graph = lazy(() => import('./pages/graph/Graph').then((page) => page.Graph))

/** The page: the bar, and below it the view that the address names. */
export function App() {
  const main = useRef<HTMLElement>(null)
  return (
    <LocationProvider>
      <a class="skip" href="#main">
        {m.value.skip}
      </a>
      <Header />
      <Offline />
      <main id="main" ref={main} tabIndex={-1}>
        <ErrorBoundary>
          {/* Who cannot see that the view has changed is told by the focus. */}
          <Router onRouteChange={() => main.current?.focus({ preventScroll: true })}>
            <Route path="/" component={Home} />
            <Route path="/search" component={Search} />
            <Route path="/trace/:id" component={Trace} />
            <Route path="/indicator/:id" component={Indicator} />
            <Route path="/graph/:id" component={Graph} />
            <Route path="/divergences" component={Divergences} />
            <Route path="/read/:id" component={Read} />
            <Route path="/plan/:id" component={Plan} />
            <Route path="/plans" component={Plans} />
            <Route path="/wanted" component={Wanted} />
            <Route path="/region/:id" component={Region} />
            <Route path="/department/:id" component={Department} />
            <Route path="/project/:id" component={Project} />
            <Route default component={NoPage} />
          </Router>
        </ErrorBoundary>
      </main>
    </LocationProvider>
  )
}

function NoPage() {
  return <Empty title={m.value.state.noPage} hint={m.value.state.notFoundHint} />
}
