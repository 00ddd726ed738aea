import { m } from '../i18n'
import './Select.css'

interface Props {
  label: string
  value: string | undefined
  options: { value: string; name: string }[]
  /** Called with an empty text for all. */
  onPick: (value: string) => void
}

/** A choice of one or all, its name before it. */
export function Select({ label, value, options, onPick }: Props) {
  return (
    <label class="select">
      <span class="faint">{label}</span>
      <select value={value ?? ''} onChange={(e) => onPick(e.currentTarget.value)}>
        <option value="">{m.value.all}</option>
        {options.map((o) => (
          <option key={o.value} value={o.value}>
            {o.name}
          </option>
        ))}
      </select>
    </label>
  )
}
