import { useSyncExternalStore } from 'react'
import { common as commonEn } from './en/common'
import { signin as signinEn } from './en/signin'
import { common as commonZh } from './zh/common'
import { signin as signinZh } from './zh/signin'
import type { zh } from './zh'

export type Lang = 'zh' | 'en'
export type Key = keyof typeof zh
export type Params = Record<string, string | number>

const STORE = 'zhiben.lang'
const texts: Record<Lang, Record<string, string>> = { zh: {}, en: {} }
const listeners = new Set<() => void>()
let current: Lang = stored()

function stored(): Lang {
  try {
    return localStorage.getItem(STORE) === 'en' ? 'en' : 'zh'
  } catch {
    return 'zh' // storage may be switched off
  }
}

/** Adds dictionaries; the log-in page carries only its own, the rest comes with the desk. */
export function register(zhTexts: Record<string, string>, enTexts: Record<string, string>) {
  Object.assign(texts.zh, zhTexts)
  Object.assign(texts.en, enTexts)
}
register({ ...commonZh, ...signinZh }, { ...commonEn, ...signinEn })

export const language = () => current

export function setLanguage(lang: Lang) {
  current = lang
  try {
    localStorage.setItem(STORE, lang)
  } catch {
    // kept for this page only
  }
  applyLanguage()
  listeners.forEach((f) => f())
}

/** Tells the browser and screen readers which language the page is in. */
export function applyLanguage() {
  document.documentElement.lang = current === 'en' ? 'en' : 'zh-CN'
}

/** The language in use; the caller is drawn again when it changes. */
export function useLanguage(): Lang {
  return useSyncExternalStore((f) => { listeners.add(f); return () => listeners.delete(f) }, language)
}

/**
 * The text of key with {name} replaced. English plurals are written {n|day|days}: the first word when n is 1.
 */
export function t(key: Key, params: Params = {}): string {
  const text = texts[current][key] ?? texts.zh[key] ?? key
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^|}]*))?\}/g, (_, name: string, one?: string, many?: string) => {
    const v = params[name]
    if (one !== undefined) return v === 1 ? one : (many ?? '')
    return v === undefined ? '' : typeof v === 'number' ? formatNumber(v) : v
  })
}

/** 3,986; at most two decimals unless more are asked for. */
export function formatNumber(n: number, decimals?: number): string {
  return n.toLocaleString('en-US', decimals === undefined ? { maximumFractionDigits: 2 } : { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}
