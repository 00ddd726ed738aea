/** A column of a list that leaves the page: its name and what stands in it. */
export interface Field<T> {
  name: string
  value: (row: T) => string | number | null | undefined
}

/**
 * Rows as CSV (RFC 4180) that spreadsheets open as it is meant: with a byte order mark, by
 * which Excel knows UTF-8, and with no text that a spreadsheet would run as a formula.
 */
export function csv<T>(rows: readonly T[], fields: readonly Field<T>[]): string {
  const lines = [fields.map((f) => cell(f.name)), ...rows.map((row) => fields.map((f) => cell(f.value(row))))]
  return '\ufeff' + lines.map((line) => line.join(',') + '\r\n').join('')
}

function cell(value: string | number | null | undefined): string {
  if (value == null) return ''
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? "'" + value : value
  return /[",\r\n]/.test(safe) ? '"' + safe.replaceAll('"', '""') + '"' : safe
}
