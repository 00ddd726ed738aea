import type { Alignment as Kind } from '../api/generated'
import { signed } from '../format'
import { m } from '../i18n'
import './Alignment.css'

interface Props {
  alignment: Kind
  /** The traced figure minus the other one. */
  difference?: number | null
  /** What the difference is counted in. */
  unit?: string
}

/** How a target stands to another one: a colour, a word, and by how much. */
export function Alignment({ alignment, difference, unit }: Props) {
  const words = m.value
  return (
    <span class={'alignment ' + alignment.toLowerCase()} title={words.alignmentHint[alignment]}>
      {words.alignment[alignment]}
      {difference != null && difference !== 0 && (
        <b>
          {signed(difference)}
          {unit}
        </b>
      )}
    </span>
  )
}
