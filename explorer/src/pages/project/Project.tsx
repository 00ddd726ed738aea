import { useRoute } from 'preact-iso'
import { ProjectPageDocument } from '../../api/generated'
import { useQuery } from '../../api/useQuery'
import { m } from '../../i18n'
import { hrefs } from '../../links'
import { Plans } from '../../lists/PlanList'
import { Quotes } from '../../parts/Evidence'
import { Head } from '../../parts/Head'
import { Empty, Loaded } from '../../parts/State'
import { useTitle } from '../../parts/useTitle'
import './Project.css'

/** A project: where it lies, how far it has come, and what plans say of it. */
export function Project() {
  const { params } = useRoute()
  const answer = useQuery(ProjectPageDocument, { id: params['id'] ?? '' }, { view: true })
  useTitle(answer.data?.project?.name)
  const words = m.value
  return (
    <Loaded of={answer}>
      {({ project }) =>
        !project ? (
          <Empty title={words.state.notFound} hint={words.state.notFoundHint} />
        ) : (
          <article class="project">
            <Head
              kind={words.type.PROJECT}
              name={project.name}
              facts={[project.stage && words.stage[project.stage], project.capacity, project.investment, ...project.regions.map((r) => <a href={hrefs.region(r.id)}>{r.name}</a>)]}
              aliases={project.aliases}
              actions={[{ name: words.graph.open, href: hrefs.graph(project.id) }]}
            />
            <h2>{words.words.title}</h2>
            <Quotes evidence={project.evidence} fact={project.id} />
            <h2>{words.type.PLAN}</h2>
            <Plans plans={project.plans.nodes} name={words.type.PLAN} />
          </article>
        )
      }
    </Loaded>
  )
}
