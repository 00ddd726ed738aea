import type { FigureFragment } from '../../api/generated'
import { m } from '../../i18n'

/**
 * What the difference between two figures is counted in: points between two percentages,
 * else the unit that the indicator's values are brought to.
 */
export function countedIn(traced: FigureFragment & { indicator: { unit: string | null } }, other: FigureFragment): string {
  if (traced.unit === '%' && other.unit === '%') return m.value.trace.points
  return traced.indicator.unit ?? traced.unit ?? ''
}
