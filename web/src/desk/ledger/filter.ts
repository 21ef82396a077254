import type { Query } from '../../api/client'
import type { Field, Ledger } from '../../api/types'
import { t } from '../../i18n'

export type View = 'list' | 'board' | 'timeline'
/** How a ledger can be seen: on the timeline only where its records say when work begins. */
export const viewsOf = (l: Ledger): View[] => (l.fields.some((f) => f.key === 'start_on') ? ['list', 'board', 'timeline'] : ['list', 'board'])
/** All states, ended ones included; without a state only open ones are meant. */
export const ALL = 'all'

/** One filter for the three views; all of it lives in the address. */
export interface Filter {
  view: View
  /** '' (open), 'all', or states with commas. */
  state: string
  light: string
  unit: string
  q: string
  /** field → value */
  where: Record<string, string>
  sort: string
}

export function parseFilter(p: URLSearchParams, views: View[] = ['list', 'board', 'timeline']): Filter {
  const where: Record<string, string> = {}
  for (const w of p.getAll('where')) {
    const i = w.indexOf(':')
    if (i > 0) where[w.slice(0, i)] = w.slice(i + 1)
  }
  const view = p.get('view')
  return {
    view: views.find((v) => v === view) ?? 'list',
    state: p.get('state') ?? '', light: p.get('light') ?? '', unit: p.get('unit') ?? '', q: p.get('q') ?? '', sort: p.get('sort') ?? '', where,
  }
}

export function filterParams(f: Filter): URLSearchParams {
  const p = new URLSearchParams()
  if (f.view !== 'list') p.set('view', f.view)
  for (const k of ['state', 'light', 'unit', 'q', 'sort'] as const) if (f[k]) p.set(k, f[k])
  for (const [k, v] of Object.entries(f.where)) if (v) p.append('where', `${k}:${v}`)
  return p
}

/** The states a record has not ended in, as the server takes them. */
export const openStates = (l: Ledger) => l.states.filter((s) => !s.end).map((s) => s.key).join(',')

/** The query the server understands. */
export function filterQuery(f: Filter, ledger: Ledger, without: ('state' | 'light' | 'sort')[] = []): Query {
  const state = f.state === ALL ? '' : f.state || openStates(ledger)
  return {
    state: without.includes('state') ? '' : state,
    light: without.includes('light') ? '' : f.light,
    unit: f.unit, q: f.q,
    where: Object.entries(f.where).filter(([, v]) => v).map(([k, v]) => `${k}:${v}`),
    sort: without.includes('sort') ? '' : f.sort || 'due',
  }
}

export interface Chip {
  text: string
  /** The filter without this condition. */
  without: Filter
}

/** The conditions in force, each removable. Tabs show the state themselves. */
export function chipsOf(f: Filter, ledger: Ledger, name: (field: Field, value: string) => string, unitName: string): Chip[] {
  const chips: Chip[] = []
  const add = (title: string, value: string, without: Partial<Filter>) => chips.push({ text: t('ledger.chip', { title, value }), without: { ...f, ...without } })
  if (f.unit) add(t('ledger.filter.unit_label'), unitName, { unit: '' })
  if (f.light) add(t('ledger.light'), f.light.split(',').map((l) => t(`light.${l as 'green' | 'yellow' | 'red' | 'grey'}`)).join(t('common.sep')), { light: '' })
  for (const [k, v] of Object.entries(f.where)) {
    const field = ledger.fields.find((x) => x.key === k)
    if (v && field) {
      const where = { ...f.where }
      Reflect.deleteProperty(where, k)
      add(field.title, name(field, v), { where })
    }
  }
  if (f.q) add(t('common.search'), f.q, { q: '' })
  return chips
}

/** Sort order after a click on a column head: nearest first, then reversed, then the default again. */
export function nextSort(current: string, key: string): string {
  if (current === key) return `-${key}`
  return current === `-${key}` ? '' : key
}

/** How many conditions are in force, the words searched for aside. */
export const conditions = (f: Filter) => (f.unit ? 1 : 0) + (f.light ? 1 : 0) + Object.values(f.where).filter(Boolean).length
