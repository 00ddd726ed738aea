import { effect, signal } from '@preact/signals'

export type Lang = 'zh' | 'en'
export type Theme = 'system' | 'light' | 'dark'

/** Reads a setting that this browser keeps; a browser that keeps none gives the first. */
function setting<T extends string>(key: string, values: readonly [T, ...T[]]) {
  let stored: string | null = null
  try {
    stored = localStorage.getItem(key)
  } catch {
    // storage is switched off: the setting lives as long as the page
  }
  const value = signal<T>(values.find((v) => v === stored) ?? values[0])
  effect(() => {
    try {
      localStorage.setItem(key, value.value)
    } catch {
      // as above
    }
  })
  return value
}

/** The language of the page; what the plans say stays Chinese. */
export const lang = setting<Lang>('plangraph.lang', ['zh', 'en'])

/** Light or dark, or as the system has it. */
export const theme = setting<Theme>('plangraph.theme', ['system', 'light', 'dark'])

effect(() => {
  document.documentElement.lang = lang.value === 'zh' ? 'zh-CN' : 'en'
})

effect(() => {
  if (theme.value === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme.value
})
