// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { formatNumber, setLanguage, t, type Key } from '.'
import { en as deskEn } from './en'
import { keeping as keepingEn } from './en/keeping'
import { plans as plansEn } from './en/plans'
import { zh as deskZh } from './zh'
import { keeping as keepingZh } from './zh/keeping'
import { plans as plansZh } from './zh/plans'

const zh = { ...deskZh, ...keepingZh, ...plansZh }
const en = { ...deskEn, ...keepingEn, ...plansEn }
const keys = Object.keys(zh) as Key[]
const sources = Object.entries(import.meta.glob<string>(['../**/*.{ts,tsx}', '!./zh/**', '!./en/**', '!../**/*.test.*'], { query: '?raw', import: 'default', eager: true }))
const used = (text: string) => [...text.matchAll(/['"`]([a-z_]+(?:\.[\w]+)+)['"`]/g)].map((m) => m[1] ?? '')
const begun = (text: string) => [...text.matchAll(/`([a-z_]+\.(?:[\w.]*[._])?)\$\{/g)].map((m) => m[1] ?? '')
const code = sources.map(([, text]) => text).join('\n')
const places = (s: string) => [...new Set([...s.matchAll(/\{(\w+)/g)].map((m) => m[1]))].sort()

afterEach(() => setLanguage('zh'))

describe('texts', () => {
  it('reads the sources it checks', () => {
    expect(sources.length).toBeGreaterThan(30)
    expect(keys.length).toBeGreaterThan(150)
  })

  it('has an English text for every Chinese one, and no other', () => {
    expect(Object.keys(en).sort()).toEqual([...keys].sort())
    expect(keys.filter((k) => !en[k].trim() || !zh[k].trim())).toEqual([])
  })

  it('leaves no Chinese in the English texts, except where the other language is named', () => {
    expect(keys.filter((k) => /[\u3400-\u9fff]/.test(en[k]))).toEqual(['nav.language', 'nav.language_label'])
  })

  it('names the same places in both languages', () => {
    expect(keys.filter((k) => places(zh[k]).join() !== places(en[k]).join())).toEqual([])
  })

  it('has no key that nothing uses', () => {
    const literal = new Set(used(code))
    const prefixes = begun(code)
    expect(keys.filter((k) => !literal.has(k) && !prefixes.some((p) => k.startsWith(p)))).toEqual([])
  })

  it('shows those of a part only on pages that load it', () => {
    const pages = { keeping: /^\.\.\/desk\/(account|accounts|appointments|audit|backups|import|invitations|office|packs|units)\//, plans: /^\.\.\/desk\/plans\// }
    for (const [part, of] of [['keeping', keepingZh], ['plans', plansZh]] as const) {
      const elsewhere = sources.filter(([file]) => !pages[part].test(file) && !file.endsWith('openapi.ts'))
      const shown = elsewhere.flatMap(([file, text]) => [...used(text).filter((k) => k in of), ...begun(text).filter((p) => Object.keys(of).some((k) => k.startsWith(p)))].map((k) => `${file}: ${k}`))
      expect(shown).toEqual([])
    }
  })

  it('gives each key to one area', () => {
    const areas = Object.entries(import.meta.glob<string>('./zh/*.ts', { query: '?raw', import: 'default', eager: true }))
    const all = areas.flatMap(([, text]) => [...text.matchAll(/^ {2}'([^']+)':/gm)].map((m) => m[1]))
    expect(all.length).toBe(new Set(all).size)
  })
})

describe('t', () => {
  it('fills in numbers and chooses the plural', () => {
    expect(t('due.left', { n: 3 })).toBe('还剩 3 个工作日')
    setLanguage('en')
    expect(t('due.left', { n: 1 })).toBe('1 working day left')
    expect(t('due.left', { n: 1200 })).toBe('1,200 working days left')
  })

  it('tells the browser which language the page is in', () => {
    setLanguage('en')
    expect(document.documentElement.lang).toBe('en')
  })
})

it('writes numbers with thousands and no needless decimals', () => {
  expect([formatNumber(3986), formatNumber(71.5), formatNumber(0), formatNumber(12, 2)]).toEqual(['3,986', '71.5', '0', '12.00'])
})
