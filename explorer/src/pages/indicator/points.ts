import type { OfIndicatorFragment } from '../../api/generated'
import { m } from '../../i18n'

/** A figure as a place in a chart. */
export interface Point {
  target: OfIndicatorFragment
  /** The last year that it holds for. */
  year: number
  value: number
  /** Upper end of a range. */
  max?: number
}

/** Figures that can stand against one scale: measured alike, in one unit. */
export interface Axis {
  key: string
  /** What is measured on it, and in which unit. */
  name: string
  unit: string
  points: Point[]
}

/**
 * Sorts figures by what may share a scale, the fullest first: an amount and its growth may
 * not, nor may a yearly figure and one of the whole period. Levels and increments are drawn
 * in the indicator's unit where they could be brought to it; changes in the unit as written.
 */
export function axes(targets: readonly OfIndicatorFragment[], unit: string | null): Axis[] {
  const found = new Map<string, Axis>()
  for (const target of targets) {
    if (target.value === null || !target.period) continue
    const changes = target.measure === 'GROWTH' || target.measure === 'DECLINE'
    const brought = !changes && target.normalized !== null && unit !== null
    const factor = brought && target.value !== 0 && target.normalized !== null ? target.normalized / target.value : 1
    const axisUnit = brought ? unit : (target.unit ?? '')
    const key = [target.measure, target.perYear ? 'yearly' : '', axisUnit].join('.')
    const name = [target.perYear ? m.value.perYear : '', m.value.measure[target.measure] || m.value.indicator.level, axisUnit && `(${axisUnit})`].filter(Boolean).join(' ')
    const axis = found.get(key) ?? { key, name, unit: axisUnit, points: [] }
    axis.points.push({ target, year: target.period.to, value: target.value * factor, ...(target.valueMax !== null && { max: target.valueMax * factor }) })
    found.set(key, axis)
  }
  return [...found.values()].sort((a, b) => b.points.length - a.points.length || (a.key < b.key ? -1 : 1))
}
