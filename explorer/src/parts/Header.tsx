import { useLocation } from 'preact-iso'
import { behind, graphiqlURL } from '../api/behind'
import { m } from '../i18n'
import { lang, theme, type Theme } from '../prefs'
import { SearchBox } from './SearchBox'
import './Header.css'

/** The bar above every page: the way home, search, and what goes for the whole page. */
export function Header() {
  const { path } = useLocation()
  const words = m.value
  const at = (prefix: string) => (path.startsWith(prefix) ? 'page' : undefined)
  return (
    <header class="bar">
      <a class="bar-home" href="/">
        <svg viewBox="0 0 32 32" width="26" height="26" aria-hidden="true">
          <path d="M10 24V13m0 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0 7h9a3 3 0 0 0 3-3v-1m0 0a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z" fill="none" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
        </svg>
        <span>{words.title}</span>
      </a>
      {path !== '/' && <SearchBox />}
      <nav class="bar-nav" aria-label={words.title}>
        <a href="/plans" aria-current={at('/plan')}>
          {words.menu.plans}
        </a>
        <a href="/divergences" aria-current={at('/divergences')}>
          {words.menu.divergences}
        </a>
        <a href="/wanted" aria-current={at('/wanted')}>
          {words.menu.wanted}
        </a>
      </nav>
      <div class="bar-tools">
        {behind.value && (
          <a class="button quiet" href={graphiqlURL(behind.value)} target="_blank" title={words.behindHint}>
            {words.behind}
          </a>
        )}
        <select aria-label={words.theme.label} value={theme.value} onChange={(e) => (theme.value = e.currentTarget.value as Theme)}>
          <option value="system">{words.theme.system}</option>
          <option value="light">{words.theme.light}</option>
          <option value="dark">{words.theme.dark}</option>
        </select>
        <button type="button" class="quiet" lang={lang.value === 'zh' ? 'en' : 'zh-CN'} onClick={() => (lang.value = lang.value === 'zh' ? 'en' : 'zh')}>
          {words.switchLang}
        </button>
      </div>
    </header>
  )
}
