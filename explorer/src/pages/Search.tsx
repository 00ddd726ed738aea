import { useEffect, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { SearchKindDocument, SearchKindsDocument, type EntityType, type HitFragment, type SearchKindQuery } from '../api/generated'
import { everything } from '../api/useAll'
import { useQuery } from '../api/useQuery'
import type { Field } from '../export/csv'
import { Export, ofList } from '../export/Export'
import type { Network } from '../export/graphml'
import { m } from '../i18n'
import { entityTypes, hrefs } from '../links'
import { hitHref, HitLine, more } from '../parts/Hit'
import { Empty, Loaded, Loading, Problem } from '../parts/State'
import { useTitle } from '../parts/useTitle'
import './Search.css'

const kinds = ['PLAN', 'INDICATOR', 'TARGET', 'DEPARTMENT', 'PROJECT', 'TASK', 'REGION', 'SECTION'] as const
type Kind = (typeof kinds)[number]

/** What a search found: the best of each kind, or all of one. */
export function Search() {
  const { query: params } = useLocation()
  const q = (params['q'] ?? '').trim()
  const kind = kinds.find((k) => k === params['type'])
  const words = m.value.search
  useTitle(q ? `${words.label} ${q}` : words.label)
  const answer = useQuery(SearchKindsDocument, { query: q }, { skip: q === '', view: !kind })
  if (q === '') return <Empty title={words.label} hint={words.hint} />
  return (
    <Loaded of={answer}>
      {(found) => {
        const total = kinds.reduce((sum, k) => sum + found[k].totalCount, 0)
        if (total === 0) return <Empty title={words.nothing(q)} hint={words.nothingHint} />
        return (
          <div class="results">
            <h1>{words.results(q, total)}</h1>
            <nav class="tabs" aria-label={words.kinds}>
              <a href={hrefs.search(q)} aria-current={kind ? undefined : 'page'}>
                {m.value.all}
              </a>
              {kinds
                .filter((k) => found[k].totalCount > 0)
                .map((k) => (
                  <a key={k} href={hrefs.search(q, k)} aria-current={kind === k ? 'page' : undefined}>
                    {m.value.type[k]} <span class="faint">{found[k].totalCount}</span>
                  </a>
                ))}
            </nav>
            {kind ? <OfKind key={q + kind} q={q} kind={kind} /> : <OfAll q={q} found={found} />}
          </div>
        )
      }}
    </Loaded>
  )
}

function OfAll({ q, found }: { q: string; found: Record<Kind, { totalCount: number; nodes: HitFragment[] }> }) {
  const filled = kinds.filter((k) => found[k].totalCount > 0)
  return (
    <>
      {filled.map((k) => (
        <section key={k}>
          <h2>
            {m.value.type[k]}
            {found[k].totalCount > found[k].nodes.length && (
              <a href={hrefs.search(q, k)}>
                {m.value.all} {found[k].totalCount}
              </a>
            )}
          </h2>
          <Hits hits={found[k].nodes} />
        </section>
      ))}
    </>
  )
}

function OfKind({ q, kind }: { q: string; kind: EntityType }) {
  const [pages, setPages] = useState<{ after: string; hits: HitFragment[] }>({ after: '', hits: [] })
  const answer = useQuery(SearchKindDocument, { query: q, type: kind, after: pages.after || null }, { view: true })
  const page = answer.data?.search
  const [all, setAll] = useState<HitFragment[]>([])
  useEffect(() => {
    if (page && !answer.loading) setAll([...pages.hits, ...page.nodes])
  }, [page, answer.loading])
  if (answer.error) return <Problem code={answer.error.code} retry={answer.retry} />
  return (
    <>
      <div class="list-head">
        <span class="faint" role="status">
          {page && m.value.count(page.totalCount)}
        </span>
        <Export
          name={`${m.value.search.label} ${q}`}
          formats={ofList(() => everything(SearchKindDocument, { query: q, type: kind, after: null }, (data: SearchKindQuery) => data.search), fields(), network)}
        />
      </div>
      <Hits hits={all} />
      {answer.loading && <Loading />}
      {!answer.loading && page?.pageInfo.hasNextPage && (
        <button type="button" onClick={() => setPages({ after: page.pageInfo.endCursor ?? '', hits: all })}>
          {m.value.search.loadMore}
        </button>
      )}
    </>
  )
}

function fields(): Field<HitFragment>[] {
  const words = m.value
  return [
    { name: words.search.kinds, value: ({ node }) => words.type[entityTypes[node.__typename] ?? 'PLAN'] },
    { name: words.search.hits, value: ({ snippet }) => bare(snippet) },
    { name: words.search.details, value: ({ node }) => more(node) },
    { name: 'id', value: ({ node }) => node.id },
  ]
}

function network(hits: readonly HitFragment[]): Network {
  return { nodes: hits.map(({ node, snippet }) => ({ id: node.id, attributes: { type: node.__typename, name: bare(snippet), details: more(node) } })), edges: [] }
}

/** A snippet without its marks. */
function bare(snippet: string): string {
  return snippet.replace(/[⟪⟫]/g, '')
}

function Hits({ hits }: { hits: HitFragment[] }) {
  return (
    <ul class="hits">
      {hits.map((hit) => (
        <li key={hit.node.id}>
          <a href={hitHref(hit.node)}>
            <HitLine hit={hit} />
          </a>
        </li>
      ))}
    </ul>
  )
}
