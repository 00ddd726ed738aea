import type { Role } from '../api/generated'
import { m } from '../i18n'
import { hrefs } from '../links'

interface Props {
  all: { role: Role; department: { id: string; name: string } }[]
}

/** Who answers, each role named once before its bodies. */
export function Bodies({ all }: Props) {
  return (
    <>
      {all.map((r, i) => (
        <span key={r.role + r.department.id} class="item">
          {all[i - 1]?.role !== r.role && <span class="faint">{m.value.role[r.role]} </span>}
          <a href={hrefs.department(r.department.id)}>{r.department.name}</a>
        </span>
      ))}
    </>
  )
}
