import { lang } from './prefs'
import { m } from './i18n'
import type { FigureFragment } from './api/generated'

/** A number as it is read: grouped, with no more digits than it has. */
export function number(n: number): string {
  return n.toLocaleString(lang.value === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 6, useGrouping: Math.abs(n) >= 10_000 })
}

/** A difference: signed, with a true minus. */
export function signed(n: number): string {
  const rounded = Number(n.toPrecision(12)) // 14.2 − 16 is −1.8, not −1.8000000000000007
  return (rounded > 0 ? '+' : rounded < 0 ? '−' : '±') + number(Math.abs(rounded))
}

/** What a target says of its indicator: 年均增长约 6%, 不低于 16%, 5–8 万吨. */
export function figure(t: FigureFragment): string {
  if (t.value === null) return t.text ?? ''
  const range = t.valueMax === null ? number(t.value) : `${number(t.value)}–${number(t.valueMax)}`
  const unit = t.unit ?? ''
  const words = m.value
  if (lang.value === 'zh') {
    const before = (t.perYear ? words.perYear : '') + words.measure[t.measure] + words.comparator[t.comparator]
    return before + (before ? ' ' : '') + range + unit
  }
  return [words.measure[t.measure], words.comparator[t.comparator], range + unit, t.perYear ? words.perYear : ''].filter(Boolean).join(' ')
}

/** The years that a figure or plan holds for; empty where none are told. */
export function years(period: { from: number; to: number } | null | undefined): string {
  return period ? m.value.years(period.from, period.to) : ''
}
