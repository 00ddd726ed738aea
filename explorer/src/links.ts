import type { EntityType } from './api/generated'

/** Where an entity is shown. Ids are the same after every reload, so links last. */
export const hrefs = {
  search: (q: string, type?: string) => '/search?' + new URLSearchParams(type ? { q, type } : { q }).toString(),
  trace: (target: string) => `/trace/${target}`,
  plan: (id: string) => `/plan/${id}`,
  read: (plan: string, at?: { section?: string; fact?: string }) => {
    const params = new URLSearchParams()
    if (at?.section) params.set('section', at.section)
    if (at?.fact) params.set('fact', at.fact)
    return `/read/${plan}` + (params.size ? '?' + params.toString() : '')
  },
  region: (id: string) => `/region/${id}`,
  department: (id: string) => `/department/${id}`,
  indicator: (id: string) => `/indicator/${id}`,
  project: (id: string) => `/project/${id}`,
  divergences: (of: { region?: string; indicator?: string; plan?: string }) => '/divergences?' + new URLSearchParams(of).toString(),
  graph: (id: string) => `/graph/${id}`,
}

/** The page of an entity, by the name of its type in the API; null where it has none. */
export function pageOf(typename: string, id: string): string | null {
  switch (typename) {
    case 'Target':
      return hrefs.trace(id)
    case 'Plan':
      return hrefs.plan(id)
    case 'Region':
      return hrefs.region(id)
    case 'Department':
      return hrefs.department(id)
    case 'Indicator':
      return hrefs.indicator(id)
    case 'Project':
      return hrefs.project(id)
    default:
      return null
  }
}

/** The kinds of entity as the API's search names them, by the names of their types. */
export const entityTypes: Record<string, EntityType> = {
  Plan: 'PLAN',
  Section: 'SECTION',
  Region: 'REGION',
  Department: 'DEPARTMENT',
  Indicator: 'INDICATOR',
  Target: 'TARGET',
  Project: 'PROJECT',
  Task: 'TASK',
  Year: 'YEAR',
  Document: 'DOCUMENT',
}
