import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { useWindowed } from './useWindowed'
import './Table.css'

/** A column of a table: its name and what it shows of a row. */
export interface Column<T> {
  name: string
  cell: (row: T) => ComponentChildren
  /** Figures, set to the right. */
  number?: boolean
  /** Takes the room that others leave. */
  wide?: boolean
  /** One of two that share that room. */
  half?: boolean
}

/** Below this many rows all are drawn: find-in-page then reaches every one. */
const few = 150

interface Props<T> {
  rows: T[]
  columns: Column<T>[]
  keyOf: (row: T) => string
  /** What the table lists, for who does not see it. */
  label?: string
  /** About how high a row is, in pixels. */
  rowHeight?: number
}

/** A table of any length; of a long one only the rows in sight are drawn. */
export function Table<T>(props: Props<T>) {
  return props.rows.length > few ? <Long {...props} /> : <Whole {...props} />
}

function Whole<T>({ rows, columns, keyOf, label }: Props<T>) {
  return (
    <table aria-label={label}>
      <Head columns={columns} />
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            <Cells row={row} columns={columns} />
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Long<T>({ rows, columns, keyOf, label, rowHeight = 37 }: Props<T>) {
  const body = useRef<HTMLTableSectionElement>(null)
  const { items, above, below, measure } = useWindowed({ count: rows.length, rowHeight: () => rowHeight, list: body })
  return (
    <table aria-label={label} aria-rowcount={rows.length + 1}>
      <Head columns={columns} />
      <tbody ref={body}>
        {above > 0 && <Gap height={above} columns={columns.length} />}
        {items.map(({ index }) => {
          const row = rows[index]
          return (
            row && (
              <tr key={keyOf(row)} ref={measure} data-index={index} aria-rowindex={index + 2}>
                <Cells row={row} columns={columns} />
              </tr>
            )
          )
        })}
        {below > 0 && <Gap height={below} columns={columns.length} />}
      </tbody>
    </table>
  )
}

function Gap({ height, columns }: { height: number; columns: number }) {
  return (
    <tr class="gap" aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}

function Head<T>({ columns }: { columns: Column<T>[] }) {
  return (
    <thead>
      <tr>
        {columns.map((c) => (
          <th key={c.name} scope="col" class={kind(c)}>
            {c.name}
          </th>
        ))}
      </tr>
    </thead>
  )
}

function Cells<T>({ row, columns }: { row: T; columns: Column<T>[] }) {
  return (
    <>
      {columns.map((c) => (
        <td key={c.name} class={kind(c)}>
          {c.cell(row)}
        </td>
      ))}
    </>
  )
}

function kind<T>(c: Column<T>): string | undefined {
  return c.number ? 'number' : c.wide ? 'wide' : c.half ? 'half' : undefined
}
