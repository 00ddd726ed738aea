import type { GraphNodeFragment } from '../../api/generated'
import { figure } from '../../format'
import { m } from '../../i18n'
import { entityTypes, hrefs, pageOf } from '../../links'

/** How each kind of entity is drawn: a colour of tokens.css and a shape, so that neither tells it alone. */
export const looks = {
  Plan: { colour: 'cite', shape: 'round-rectangle' },
  Indicator: { colour: 'partial', shape: 'diamond' },
  Target: { colour: 'target', shape: 'ellipse' },
  Department: { colour: 'body', shape: 'pentagon' },
  Task: { colour: 'looser', shape: 'rectangle' },
  Project: { colour: 'project', shape: 'triangle' },
  Region: { colour: 'same', shape: 'hexagon' },
  Year: { colour: 'faint', shape: 'octagon' },
  Section: { colour: 'faint', shape: 'rectangle' },
  Document: { colour: 'faint', shape: 'cut-rectangle' },
} as const

export type Kind = keyof typeof looks

/** The name of an entity, whole. */
export function nameOf(n: GraphNodeFragment): string {
  switch (n.__typename) {
    case 'Target':
      return `${n.indicator.name} ${figure(n)}`
    case 'Section':
      return n.heading
    case 'Year':
      return String(n.year)
    case 'Document':
      return n.path
    default:
      return n.name
  }
}

/** What tells an entity from others of its name. */
export function moreOf(n: GraphNodeFragment): string {
  switch (n.__typename) {
    case 'Target':
    case 'Task':
      return n.plan.name
    case 'Plan':
      return [n.docNumber, n.status === 'CITED' && m.value.planStatus.CITED].filter(Boolean).join(' · ')
    default:
      return ''
  }
}

/** What kind of entity it is, in the page's language. */
export function kindOf(n: GraphNodeFragment): string {
  const type = entityTypes[n.__typename]
  return type ? m.value.type[type] : n.__typename
}

export function hrefOf(n: GraphNodeFragment): string | null {
  return n.__typename === 'Section' ? hrefs.read(n.plan.id, { section: n.id }) : pageOf(n.__typename, n.id)
}

/** A name short enough to stand under a node. */
export function short(name: string): string {
  const characters = [...name]
  return characters.length > 18 ? characters.slice(0, 17).join('') + '…' : name
}

/** A colour of tokens.css as it is now, for what is drawn by script. */
export function colour(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim()
}
