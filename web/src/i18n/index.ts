import { useSyncExternalStore } from 'react'
import { common as commonEn } from './en/common'
import { signin as signinEn } from './en/signin'
import { common as commonZh } from './zh/common'
import { signin as signinZh } from './zh/signin'
import type { zh } from './zh'
import type { keeping } from './zh/keeping'
import type { plans } from './zh/plans'

export type Lang = 'zh' | 'en'
export type Key = keyof typeof zh | keyof typeof keeping | keyof typeof plans
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

/** Adds texts: the log-in page has its own, the others come in parts. */
export const register = (lang: Lang, more: Record<string, string>) => { Object.assign(texts[lang], more) }
register('zh', { ...commonZh, ...signinZh })
register('en', { ...commonEn, ...signinEn })

/** The parts: a page loads only what it shows, in the language in use. */
const parts = {
  desk: { zh: () => import('./zh').then((m) => m.zh), en: () => import('./en').then((m) => m.en) },
  keeping: { zh: () => import('./zh/keeping').then((m) => m.keeping), en: () => import('./en/keeping').then((m) => m.keeping) },
  plans: { zh: () => import('./zh/plans').then((m) => m.plans), en: () => import('./en/plans').then((m) => m.plans) },
} satisfies Record<string, Record<Lang, () => Promise<Record<string, string>>>>

export type Part = keyof typeof parts

const asked = new Set<Part>()
const read: Record<Lang, Set<Part>> = { zh: new Set(), en: new Set() }

/** Reads a part of the texts in the language in use; from then on another language is read before it is shown. */
export function readTexts(part: Part): Promise<void> {
  asked.add(part)
  return readIn(current, part)
}

async function readIn(lang: Lang, part: Part) {
  if (read[lang].has(part)) return
  register(lang, await parts[part][lang]())
  read[lang].add(part)
}

export const language = () => current

export function setLanguage(lang: Lang) {
  const missing = [...asked].filter((part) => !read[lang].has(part))
  if (missing.length === 0) change(lang)
  else Promise.all(missing.map((part) => readIn(lang, part))).then(() => setLanguage(lang), () => undefined) // without a line it stays as it is
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
