import { observeWindowOffset, observeWindowRect, Virtualizer, windowScroll, type VirtualItem } from '@tanstack/virtual-core'
import type { RefObject } from 'preact'
import { flushSync } from 'preact/compat'
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks'

interface Windowed {
  /** The rows to draw now. */
  items: VirtualItem[]
  /** Height in pixels of what is left out above and below them. */
  above: number
  below: number
  /** Measures a row that has been drawn; it must carry data-index. */
  measure: (row: Element | null) => void
  /** Brings a row to the top of the window. */
  show: (index: number) => void
}

interface Options {
  count: number
  /** About how high a row is before it has been drawn, in pixels. */
  rowHeight: (index: number) => number
  /** The element that the rows stand in. */
  list: RefObject<HTMLElement | null>
  /** How many rows to draw beyond the window on either side. */
  overscan?: number
  /** Space that something fixed covers at the top of the window, in pixels. */
  covered?: number
}

/** Draws only the rows of a long list that the browser's window shows; all, when it prints. */
export function useWindowed({ count, rowHeight, list, overscan = 10, covered = 0 }: Options): Windowed {
  const [, redraw] = useReducer((n: number, _: void) => n + 1, 0)
  const printing = usePrinting()
  const margin = useRef(0)
  const options = {
    count,
    getScrollElement: () => window,
    estimateSize: rowHeight,
    overscan,
    scrollMargin: margin.current,
    scrollPaddingStart: covered,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    onChange: () => redraw(),
  }
  const [virtual] = useState(() => new Virtualizer<Window, Element>(options))
  virtual.setOptions(options)
  useLayoutEffect(() => {
    const top = (list.current?.getBoundingClientRect().top ?? 0) + window.scrollY
    if (Math.abs(top - margin.current) > 1) {
      margin.current = top
      redraw()
    }
  })
  useLayoutEffect(() => virtual._didMount(), [virtual])
  useLayoutEffect(() => virtual._willUpdate())

  if (printing) {
    const items = Array.from({ length: count }, (_, index) => ({ index, key: index, start: 0, end: 0, size: 0, lane: 0 }))
    return { items, above: 0, below: 0, measure: () => {}, show: () => {} }
  }
  const items = virtual.getVirtualItems()
  return {
    items,
    above: (items[0]?.start ?? margin.current) - margin.current,
    below: virtual.getTotalSize() - ((items[items.length - 1]?.end ?? margin.current) - margin.current),
    measure: (row) => virtual.measureElement(row),
    show: (index) => virtual.scrollToIndex(index, { align: 'start' }),
  }
}

/** True from when the browser prepares to print until it has. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const before = () => flushSync(() => setPrinting(true)) // the browser takes the page as it then is
    const after = () => setPrinting(false)
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  return printing
}
