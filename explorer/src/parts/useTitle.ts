import { useEffect } from 'preact/hooks'
import { m } from '../i18n'

/** Names the page in the browser's tab and history. */
export function useTitle(name: string | undefined): void {
  const site = m.value.title
  useEffect(() => {
    document.title = name ? `${name} · ${site}` : site
  }, [name, site])
}
