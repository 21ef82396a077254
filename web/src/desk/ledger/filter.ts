import type { Query } from '../../api/client'
import type { Field, Ledger } from '../../api/types'
import { unveiled, veiled } from '../../api/veil'
import { t } from '../../i18n'

export type View = 'list' | 'board' | 'map' | 'timeline' | 'coverage'

/** How a ledger can be seen: as a board where records move, on a map where they have a place, against the months or by what they cover where the ledger says so. */
export function viewsOf(l: Ledger): View[] {
  const out: View[] = ['list']
  if (l.states.length > 1) out.push('board')
  if (l.position) out.push('map')
  if (l.timeline) out.push('timeline')
  if (l.covers) out.push('coverage')
  return out
}

/** All states, ended ones included; without a state only open ones are meant. */
export const ALL = 'all'

/** One filter for all views; all of it lives in the address. */
export interface Filter {
  view: View
  /** '' (open), 'all', or states with commas. */
  state: string
  light: string
  unit: string
  q: string
  /** field → value */
  where: Record<string, string>
  /** field → 'from..to', either may be empty */
  range: Record<string, string>
  sort: string
}

const pairs = (p: URLSearchParams, name: string) => {
  const out: Record<string, string> = {}
  for (const w of p.getAll(name)) {
    const i = w.indexOf(':')
    if (i > 0) out[w.slice(0, i)] = w.slice(i + 1)
  }
  return out
}

export function parseFilter(p: URLSearchParams, views: View[] = ['list', 'board', 'map', 'timeline', 'coverage']): Filter {
  const view = p.get('view')
  return {
    view: views.find((v) => v === view) ?? 'list', state: p.get('state') ?? '', light: p.get('light') ?? '', unit: p.get('unit') ?? '', q: p.get('q') ?? '', sort: p.get('sort') ?? '',
    where: pairs(p, 'where'), range: pairs(p, 'range'),
  }
}

export function filterParams(f: Filter): URLSearchParams {
  const p = new URLSearchParams()
  if (f.view !== 'list') p.set('view', f.view)
  for (const k of ['state', 'light', 'unit', 'q', 'sort'] as const) if (f[k]) p.set(k, f[k])
  for (const [k, v] of Object.entries(f.where)) if (v) p.append('where', `${k}:${v}`)
  for (const [k, v] of Object.entries(f.range)) if (v && v !== '..') p.append('range', `${k}:${v}`)
  return p
}

/** The filter without any condition, in the view and order as they are. */
export const cleared = (f: Filter): Filter => ({ ...f, light: '', unit: '', q: '', where: {}, range: {} })

/** The states a record has not ended in, as the server takes them; none where the ledger has no end: everything is open. */
export const openStates = (l: Ledger) => (l.states.some((s) => s.end) ? l.states.filter((s) => !s.end).map((s) => s.key).join(',') : '')

export const ends = (range: string): [string, string] => {
  const [from = '', to = ''] = range.split('..')
  return [from, to]
}

const NUMBER = /^-?\d+(\.\d+)?$/
const DATE = /^\d{4}-\d{2}-\d{2}$/

/** Ranges as a condition in the filter language of the interface; what is no date or number is left out. */
export function rangeCondition(f: Filter, ledger: Ledger): string {
  const out: string[] = []
  for (const [key, range] of Object.entries(f.range)) {
    const field = ledger.fields.find((x) => x.key === key)
    if (!field || kindOf(field) !== 'range') continue
    const parts = ends(range).map((v, i) => {
      const op = i === 0 ? '>=' : '<='
      if (field.type === 'date') return DATE.test(v) ? `${key} ${op} date('${v}')` : ''
      if (!NUMBER.test(v)) return ''
      const n = field.type === 'percent' ? String(Number(v) / 100) : v
      return `${key} ${op} ${field.type === 'int' || n.includes('.') ? n : `${n}.0`}`
    }).filter(Boolean)
    if (parts.length > 0) out.push(field.required ? parts.join(' && ') : `${key} != null && ${parts.join(' && ')}`)
  }
  return out.join(' && ')
}

/** The query the server understands. */
export function filterQuery(f: Filter, ledger: Ledger, without: ('state' | 'light' | 'sort')[] = []): Query {
  const state = f.state === ALL ? '' : f.state || openStates(ledger)
  return {
    state: without.includes('state') ? '' : state,
    light: without.includes('light') ? '' : f.light,
    unit: f.unit, q: f.q,
    where: Object.entries(f.where).filter(([, v]) => v).map(([k, v]) => `${k}:${v}`),
    filter: rangeCondition(f, ledger),
    sort: without.includes('sort') ? '' : f.sort || (ledger.timed === false ? '-created_at' : 'due'),
  }
}

/** The same as a saved view keeps it: lists instead of commas. */
export function savedQuery(f: Filter, ledger: Ledger): Record<string, unknown> {
  const { state, light, unit, q, where, filter } = filterQuery(f, ledger, ['sort'])
  const list = (v: unknown) => (typeof v === 'string' && v ? v.split(',') : [])
  return { state: list(state), light: list(light), unit, q, where, filter }
}

export type FilterKind = 'options' | 'unit' | 'person' | 'ref' | 'range' | 'text' | 'exact'

/** What records of the ledger may be narrowed by: its fields, those that the packs mark first, and the person or asset they are about. */
export function filtersOf(l: Ledger): Field[] {
  const fields = l.fields.filter((f) => kindOf(f) !== null)
  const about = aboutField(l)
  return [...fields.filter((f) => f.filter), ...(about ? [about] : []), ...fields.filter((f) => !f.filter && f.list), ...fields.filter((f) => !f.filter && !f.list)]
}

/** What records are about as a field of theirs; null where that is a unit, which has a filter of its own, or anything at all. */
function aboutField(l: Ledger): Field | null {
  const to = (l.about ?? []).map((a) => a.key).join(' ')
  const field = { key: l.of ?? '', required: true, options: null, list: false, filter: false, refers: true, sort: false, group: '', help: null }
  if (l.of === 'person') return { ...field, title: t('form.about.person'), type: to ? 'ref' : 'person', to }
  return l.of === 'asset' && to ? { ...field, title: t('form.about.asset'), type: 'ref', to } : null
}

/** A field by its key, or what records are about. */
const filterField = (l: Ledger, key: string) => l.fields.find((x) => x.key === key) ?? (key === l.of ? aboutField(l) : null)

/**
 * How a field can be filtered by: one of its options, a unit, a record, from and to, or its very text; null: not at all. An encrypted
 * one by its whole value, for which a veil stands in the page's address.
 */
export function kindOf(f: Field): FilterKind | null {
  if (f.encrypted) return f.filter && TEXTS.includes(f.type) ? 'exact' : null
  switch (f.type) {
    case 'enum': case 'enums': case 'bool': return f.filter ? 'options' : null
    case 'unit': case 'units': return f.filter || f.refers ? 'unit' : null
    case 'person': case 'persons': return f.filter || f.refers ? 'person' : null
    case 'ref': case 'refs': return (f.filter || f.refers) && f.to && f.to !== 'any' ? 'ref' : null
    case 'date': case 'int': case 'decimal': case 'money': case 'percent': return f.filter || f.sort ? 'range' : null
    case 'text': case 'industry_code': case 'region_code': return f.filter ? 'text' : null
    default: return null
  }
}

const TEXTS = ['text', 'identity_number', 'phone', 'credit_code', 'certificate_number']

export const optionsOf = (f: Field) => (f.type === 'bool' ? [{ key: 'true', title: t('common.yes') }, { key: 'false', title: t('common.no') }] : (f.options ?? []))

export interface Chip {
  text: string
  /** The filter without this condition. */
  without: Filter
}

/** The conditions in force, each removable. Tabs show the state themselves. */
export function chipsOf(f: Filter, ledger: Ledger, name: (field: Field, value: string) => string, unitName: string): Chip[] {
  const chips: Chip[] = []
  const add = (title: string, value: string, without: Partial<Filter>) => chips.push({ text: t('ledger.chip', { title, value }), without: { ...f, ...without } })
  const less = (from: Record<string, string>, key: string) => Object.fromEntries(Object.entries(from).filter(([k]) => k !== key))
  if (f.unit) add(t('ledger.filter.unit_label'), unitName, { unit: '' })
  if (f.light) add(t('ledger.light'), f.light.split(',').map((l) => t(`light.${l as 'green' | 'yellow' | 'red' | 'grey'}`)).join(t('common.sep')), { light: '' })
  for (const [k, v] of Object.entries(f.where)) {
    const field = filterField(ledger, k)
    if (v && field) add(field.title, veiled(v) ? t('search.hidden') : name(field, v), { where: less(f.where, k) })
  }
  for (const [k, v] of Object.entries(f.range)) {
    const field = ledger.fields.find((x) => x.key === k)
    const [from, to] = ends(v)
    if (field && (from || to)) add(field.title, from && to ? t('ledger.range_both', { from, to }) : from ? t('ledger.range_from', { from }) : t('ledger.range_to', { to }), { range: less(f.range, k) })
  }
  if (f.q) add(t('common.search'), unveiled(f.q) || t('search.hidden'), { q: '' })
  return chips
}

/** Sort order after a click on a column head: nearest first, then reversed, then the default again. */
export function nextSort(current: string, key: string): string {
  if (current === key) return `-${key}`
  return current === `-${key}` ? '' : key
}

/** How many conditions are in force, the words searched for aside. */
export const conditions = (f: Filter) => (f.unit ? 1 : 0) + (f.light ? 1 : 0) + [...Object.values(f.where), ...Object.values(f.range)].filter((v) => v && v !== '..').length
