import type { ComponentChildren } from 'preact'
import { m } from '../i18n'
import './Head.css'

interface Props {
  /** What sort of entity it is. */
  kind: string
  name: string
  /** What is to be known of it at once; what is empty is left out. */
  facts: ComponentChildren[]
  aliases?: string[]
  actions: ({ name: string; href: string } | false | null)[]
}

/** The head of an entity's page: what it is, and where to go from here. */
export function Head({ kind, name, facts, aliases = [], actions }: Props) {
  return (
    <header class="head">
      <div>
        <p class="head-kind">{kind}</p>
        <h1>{name}</h1>
        <p class="head-facts">
          {facts.filter(Boolean).map((fact, i) => (
            <span key={i}>{fact}</span>
          ))}
        </p>
        {aliases.length > 0 && (
          <p class="faint">
            {m.value.aliases} {aliases.slice(0, 8).join('、')}
          </p>
        )}
      </div>
      <div class="head-actions">
        {actions.map(
          (a) =>
            a && (
              <a key={a.href} class="button" href={a.href}>
                {a.name}
              </a>
            ),
        )}
      </div>
    </header>
  )
}
