import type { FigureFragment } from '../../api/generated'
import { m } from '../../i18n'

/**
 * What the difference between two figures is counted in: points between two percentages,
 * else the unit that the indicator's values are brought to.
 */
export function countedIn(traced: FigureFragment & { indicator: { unit: string | null } }, other: FigureFragment): string {
  if ((traced.unit === '%' || changes(traced)) && (other.unit === '%' || changes(other))) return m.value.trace.points
  return traced.indicator.unit ?? traced.unit ?? ''
}

/** Growth and decline are per cent, whether the text repeats the sign or not. */
function changes(t: FigureFragment): boolean {
  return t.measure === 'GROWTH' || t.measure === 'DECLINE'
}
