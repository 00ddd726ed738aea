import { useEffect, useRef, useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { SuggestDocument } from '../api/generated'
import { useQuery } from '../api/useQuery'
import { m } from '../i18n'
import { hrefs } from '../links'
import { hitHref, HitLine } from './Hit'
import { unique } from './unique'
import './SearchBox.css'

const pause = 150 // ms without a key before suggestions are asked for

/** The search field with suggestions as one types: a combobox as ARIA has it. */
export function SearchBox({ large }: { large?: boolean }) {
  const { route, query: params, path } = useLocation()
  const asked = path === '/search' ? (params['q'] ?? '') : ''
  const [text, setText] = useState(asked)
  const [settled, setSettled] = useState('')
  const [open, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const input = useRef<HTMLInputElement>(null)
  const [id] = useState(unique)
  const words = m.value

  useEffect(() => setText(asked), [asked])
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text.trim()), pause)
    return () => clearTimeout(timer)
  }, [text])
  useEffect(() => {
    const focus = (e: KeyboardEvent) => {
      const typing = e.target instanceof HTMLElement && e.target.closest('input, textarea, select, [contenteditable]')
      if (e.key === '/' && !typing && !e.ctrlKey && !e.metaKey && !e.altKey) {
        e.preventDefault()
        input.current?.focus()
        input.current?.select()
      }
    }
    addEventListener('keydown', focus)
    return () => removeEventListener('keydown', focus)
  }, [])

  const { data } = useQuery(SuggestDocument, { query: settled }, { skip: !open || settled === '' })
  const hits = settled === '' ? [] : (data?.search.nodes ?? [])
  const shown = open && text.trim() !== '' && settled !== '' && data !== undefined

  const go = (href: string) => {
    setOpen(false)
    input.current?.blur()
    route(href)
  }
  const onKeyDown = (e: KeyboardEvent) => {
    const last = hits.length // one past the finds stands “all results”
    switch (e.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        e.preventDefault()
        if (!shown) return setOpen(true)
        return setActive((n) => (e.key === 'ArrowDown' ? (n >= last ? 0 : n + 1) : n <= 0 ? last : n - 1))
      case 'Escape':
        setOpen(false)
        return setActive(-1)
      case 'Enter': {
        if (e.isComposing || text.trim() === '') return // Enter that ends the input of a Chinese word
        e.preventDefault()
        const hit = shown ? hits[active] : undefined
        return go(hit ? hitHref(hit.node) : hrefs.search(text.trim()))
      }
    }
  }

  return (
    <form class={'search' + (large ? ' large' : '')} role="search" onSubmit={(e) => e.preventDefault()}>
      <input
        ref={input}
        type="search"
        list={undefined}
        role="combobox"
        aria-label={words.search.label}
        aria-expanded={shown}
        aria-controls={id + 'list'}
        aria-autocomplete="list"
        aria-activedescendant={shown && active >= 0 ? id + active : undefined}
        autocomplete="off"
        spellcheck={false}
        autofocus={large}
        placeholder={words.search.placeholder}
        value={text}
        onInput={(e) => {
          setText(e.currentTarget.value)
          setActive(-1)
          setOpen(true)
        }}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div id={id + 'list'} class="search-list" role="listbox" aria-label={words.search.suggestions} hidden={!shown} onMouseDown={(e) => e.preventDefault()}>
        {hits.map((hit, i) => (
          <div key={hit.node.id} id={id + i} role="option" aria-selected={i === active} onClick={() => go(hitHref(hit.node))}>
            <HitLine hit={hit} />
          </div>
        ))}
        <div id={id + hits.length} role="option" aria-selected={active === hits.length} class="search-all" onClick={() => go(hrefs.search(text.trim()))}>
          {hits.length > 0 ? words.search.seeAll(text.trim()) : words.search.nothing(settled)}
        </div>
      </div>
      <span class="unseen" role="status">
        {shown ? words.search.suggested(hits.length) : ''}
      </span>
    </form>
  )
}
