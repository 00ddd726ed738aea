import { useLocation } from 'preact-iso'

interface Tab {
  /** How the address names it. */
  key: string
  name: string
  count?: number
}

/** The tab that the address names, or the first. */
export function useTab(tabs: Tab[]): string {
  const { query } = useLocation()
  return (tabs.find((t) => t.key === query['tab']) ?? tabs[0])?.key ?? ''
}

/** Parts of a page of which one is shown, each with an address of its own. */
export function Tabs({ tabs, label }: { tabs: Tab[]; label: string }) {
  const { path } = useLocation()
  const current = useTab(tabs)
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((t, i) => (
        <a key={t.key} href={i === 0 ? path : `${path}?tab=${t.key}`} aria-current={t.key === current ? 'page' : undefined}>
          {t.name} {t.count !== undefined && <span class="faint">{t.count}</span>}
        </a>
      ))}
    </nav>
  )
}
