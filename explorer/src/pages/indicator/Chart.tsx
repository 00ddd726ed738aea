import { scaleLinear } from 'd3-scale'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { figure, number, years } from '../../format'
import { m } from '../../i18n'
import { Quotes } from '../../parts/Evidence'
import type { Axis, Point } from './points'
import './Chart.css'

interface Props {
  axis: Axis
  /** What the chart shows, for who does not see it. */
  title: string
  /** Id of the target whose words are open. */
  chosen: string | undefined
  onChoose: (point: Point) => void
}

const height = 300
const edge = { top: 24, right: 24, bottom: 32, left: 64 }
/** Colours of the series; tokens.css has them. With more series they come round again. */
const colours = 6
/** With more points than this their figures stand in the list only. */
const labelled = 24

/** Figures over the years: a series for each region and plan; hollow is an aim, full is reached. */
export function Chart({ axis, title, chosen, onChoose }: Props) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const series = seriesOf(axis.points)
  const all = axis.points.flatMap((p) => [p.value, p.max ?? p.value])
  const ofYears = axis.points.map((p) => p.year)
  const x = scaleLinear([Math.min(...ofYears) - 0.5, Math.max(...ofYears) + 0.5], [edge.left, width - edge.right])
  const y = scaleLinear(span(all), [height - edge.bottom, edge.top]).nice(5)
  const at = dodged(series, x)
  const point = axis.points.find((p) => p.target.id === chosen)
  const words = m.value
  return (
    <figure class="chart">
      <div ref={box}>
        <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="group" aria-label={title}>
          <text class="chart-axis" x={edge.left - 8} y={12} text-anchor="end">
            {axis.unit}
          </text>
          {y.ticks(5).map((tick) => (
            <g key={tick}>
              <line class="chart-grid" x1={edge.left} x2={width - edge.right} y1={y(tick)} y2={y(tick)} />
              <text class="chart-axis" x={edge.left - 8} y={y(tick) + 4} text-anchor="end">
                {number(tick)}
              </text>
            </g>
          ))}
          {[...new Set(ofYears)].sort().map((year) => (
            <text key={year} class="chart-axis" x={x(year)} y={height - 10} text-anchor="middle">
              {year}
            </text>
          ))}
          {series.map((s, i) => (
            <g key={s.key} class={`series series-${i % colours}`}>
              {s.points.length > 1 && <polyline points={s.points.map((p) => `${at(p)},${y(p.value)}`).join(' ')} />}
              {s.points.map((p) => {
                const name = `${s.name} ${years(p.target.period)} ${figure(p.target)} ${words.factKind[p.target.kind]}`
                return (
                  <g
                    key={p.target.id}
                    class={'mark ' + p.target.kind.toLowerCase()}
                    role="button"
                    tabIndex={0}
                    aria-label={name}
                    aria-pressed={p === point}
                    onClick={() => onChoose(p)}
                    onKeyDown={(e) => {
                      if (e.key !== 'Enter' && e.key !== ' ') return
                      e.preventDefault()
                      onChoose(p)
                    }}
                  >
                    <title>{name}</title>
                    {p.max !== undefined && <line x1={at(p)} x2={at(p)} y1={y(p.value)} y2={y(p.max)} />}
                    <circle cx={at(p)} cy={y(p.value)} r={p === point ? 8 : 5.5} />
                    {axis.points.length <= labelled && (
                      <text x={at(p)} y={y(p.value) - 11} text-anchor="middle">
                        {number(p.value)}
                      </text>
                    )}
                  </g>
                )
              })}
            </g>
          ))}
        </svg>
      </div>
      <figcaption>
        <ul class="legend">
          {series.map((s, i) => (
            <li key={s.key} class={`series-${i % colours}`}>
              <i />
              {s.name}
            </li>
          ))}
          <li class="faint">○ {words.factKind.TARGET}</li>
          <li class="faint">● {words.factKind.ACTUAL}</li>
        </ul>
        <div class="chart-words" aria-live="polite">
          {point ? <Quotes evidence={point.target.evidence} fact={point.target.id} /> : <p class="faint">{words.indicator.chartHint}</p>}
        </div>
      </figcaption>
    </figure>
  )
}

/** The figures of one plan for one region, by year. */
function seriesOf(points: readonly Point[]): { key: string; name: string; points: Point[] }[] {
  const found = new Map<string, { key: string; name: string; points: Point[] }>()
  for (const p of points) {
    const key = p.target.plan.id + p.target.region.id
    const s = found.get(key) ?? { key, name: `${p.target.region.name} · ${p.target.plan.name}`, points: [] }
    s.points.push(p)
    found.set(key, s)
  }
  for (const s of found.values()) s.points.sort((a, b) => a.year - b.year)
  return [...found.values()]
}

/** Where a mark stands across: at its year, beside the marks that other series have in it. */
function dodged(series: readonly { points: Point[] }[], x: (year: number) => number): (p: Point) => number {
  const beside = new Map<number, Point[]>()
  for (const p of series.flatMap((s) => s.points)) beside.set(p.year, [...(beside.get(p.year) ?? []), p])
  const step = Math.min(44, ((x(1) - x(0)) * 0.8) / Math.max(...[...beside.values()].map((all) => all.length)))
  return (p) => {
    const all = beside.get(p.year) ?? []
    return x(p.year) + (all.indexOf(p) - (all.length - 1) / 2) * step
  }
}

/** What the scale spans: from nought unless all lies far above it, when that would hide the differences. */
function span(values: number[]): [number, number] {
  const low = Math.min(...values)
  const high = Math.max(...values)
  if (low === high) return [Math.min(0, low), Math.max(0, high * 1.1) || 1]
  const room = (high - low) * 0.15
  return [low > 0 && low > (high - low) * 2 ? low - room : Math.min(0, low - room), high + room]
}

function useWidth(box: { current: HTMLElement | null }): number {
  const [width, setWidth] = useState(900)
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    const watch = new ResizeObserver(([entry]) => entry && setWidth(Math.max(320, Math.floor(entry.contentRect.width))))
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return width
}
