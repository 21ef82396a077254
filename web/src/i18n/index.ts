import { useSyncExternalStore } from 'react'
import { common as commonEn } from './en/common'
import { signin as signinEn } from './en/signin'
import { common as commonZh } from './zh/common'
import { signin as signinZh } from './zh/signin'
import type { zh } from './zh'
import type { plans } from './zh/plans'

export type Lang = 'zh' | 'en'
export type Key = keyof typeof zh | keyof typeof plans
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

/** Adds texts: the log-in page has its own, most come with the desk in the language in use, those of the plans with their pages. */
export const register = (lang: Lang, more: Record<string, string>) => { Object.assign(texts[lang], more) }
register('zh', { ...commonZh, ...signinZh })
register('en', { ...commonEn, ...signinEn })

/** The languages that the desk has texts of. */
const read = new Set<Lang>()

/** Reads the texts of the desk; from then on another language is read before it is shown. */
export async function deskTexts(lang: Lang = current): Promise<void> {
  if (read.has(lang)) return
  register(lang, lang === 'en' ? (await import('./en')).en : (await import('./zh')).zh)
  read.add(lang)
}

export const language = () => current

export function setLanguage(lang: Lang) {
  if (read.size > 0) deskTexts(lang).then(() => change(lang), () => undefined) // without a line it stays as it is
  else change(lang)
}

function change(lang: Lang) {
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
