import { computed } from '@preact/signals'
import { lang } from '../prefs'
import { en } from './en'
import { zh, type Messages } from './zh'

/** The words of the page in the language that is set. */
export const m = computed<Messages>(() => (lang.value === 'zh' ? zh : en))
