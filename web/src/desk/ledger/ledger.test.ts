// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import type { Ledger, Rec } from '../../api/types'
import { grouped } from './all'
import { chipsOf, filterParams, filterQuery, kindOf, nextSort, parseFilter, rangeCondition } from './filter'
import { allColumns, defaultColumns } from './columns'
import { clusters, placesOf } from './places'
import { compareHeads, lanes, phasesOf, place, scaleOf } from './scale'

const base = { required: false, options: null, to: null, list: true, filter: true, sort: false, group: '', help: null }
const ledger: Ledger = {
  name: 'task', title: '任务', version: 1, subject: 'title', moves: [],
  states: [{ key: 'assigned', title: '待签收', end: false }, { key: 'working', title: '办理中', end: false }, { key: 'done', title: '办结', end: true }],
  fields: [
    { ...base, key: 'title', title: '任务', type: 'text' },
    { ...base, key: 'kind', title: '类型', type: 'enum', options: [{ key: 'target', title: '指标' }] },
    { ...base, key: 'plan', title: '方案', type: 'ref', to: 'plan' },
    { ...base, key: 'goal', title: '目标值', type: 'decimal', sort: true },
  ],
}

describe('the filter lives in the address', () => {
  const address = 'view=board&state=working&light=red&unit=7&q=%E7%B2%89%E5%B0%98&sort=-due&where=kind%3Atarget&where=note%3Aa%3Ab&range=goal%3A1..'
  it('reads and writes it back', () => {
    const f = parseFilter(new URLSearchParams(address))
    expect(f).toEqual({ view: 'board', state: 'working', light: 'red', unit: '7', q: '粉尘', sort: '-due', where: { kind: 'target', note: 'a:b' }, range: { goal: '1..' } })
    expect(filterParams(f).toString()).toBe(address)
  })

  it('means open states unless told otherwise, nearest deadline first', () => {
    const f = parseFilter(new URLSearchParams('view=nonsense'))
    expect(f.view).toBe('list')
    expect(filterQuery(f, ledger)).toMatchObject({ state: 'assigned,working', sort: 'due', where: [] })
    expect(filterQuery({ ...f, state: 'all' }, ledger).state).toBe('')
    expect(filterQuery({ ...f, state: 'done' }, ledger, ['state', 'sort'])).toMatchObject({ state: '', sort: '' })
  })

  it('never has a value of an encrypted field', () => {
    for (const type of ['text', 'enum', 'bool', 'date', 'money', 'unit'] as const) {
      const field = { ...base, key: 'told', title: '反映人', type, sort: true }
      expect(kindOf(field)).not.toBe(null)
      expect(kindOf({ ...field, protected: true })).not.toBe(null)
      expect(kindOf({ ...field, protected: true, encrypted: true })).toBe(field.type === 'text' ? 'exact' : null)
    }
  })

  it('makes a chip for each condition, each removing only itself', () => {
    const f = parseFilter(new URLSearchParams('light=red,yellow&unit=7&where=kind:target&q=x'))
    const chips = chipsOf(f, ledger, (field, v) => field.options?.find((o) => o.key === v)?.title ?? v, '石桥镇')
    expect(chips.map((c) => c.text)).toEqual(['责任单位：石桥镇', '任务灯：逾期、临期', '类型：指标', '搜索：x'])
    expect(filterParams(chips[2]?.without ?? f).toString()).toBe('light=red%2Cyellow&unit=7&q=x')
  })

  it('turns through the sort orders of a column', () => {
    expect([nextSort('due', 'due'), nextSort('-due', 'due'), nextSort('', 'due')]).toEqual(['-due', '', 'due'])
  })
})

describe('columns', () => {
  it('stand in the order of the house, numbers last', () => {
    expect(allColumns(ledger).map((c) => c.key)).toEqual(['number', 'light', 'title', 'unit', 'kind', 'plan', 'state', 'due', 'goal'])
  })

  it('always show light, status and deadline; the number only where records have one', () => {
    expect(defaultColumns(ledger)).toEqual(['number', 'light', 'title', 'unit', 'state', 'due', 'kind', 'plan', 'goal'])
  })
})

describe('the timeline', () => {
  it('runs over whole months and always shows today', () => {
    expect(scaleOf(['2026-12-31', '2027-01-05'], '2026-11-24').months).toEqual(['2026-11', '2026-12', '2027-01'])
    expect(scaleOf([], '2026-11-24').months).toEqual(['2026-11'])
  })

  it('keeps what lies ahead when there is too much', () => {
    const s = scaleOf(['2016-01-01', '2036-01-01'], '2026-11-24')
    expect(s.months).toHaveLength(36)
    expect(s.months[0]).toBe('2025-11')
  })

  it('places a day by its part of the month and cuts at the edges', () => {
    const s = scaleOf(['2026-11-01', '2026-12-31'], '2026-11-24')
    expect([place(s, '2026-11-01'), place(s, '2026-11-16'), place(s, '2026-11-30', true), place(s, '2026-12-31', true), place(s, '2025-01-01'), place(s, '2030-01-01')]).toEqual([0, 25, 50, 100, 0, 100])
  })

  it('puts phases that follow one another in one row', () => {
    expect(lanes([{ from: 50, to: 100 }, { from: 0, to: 20 }, { from: 20, to: 50 }, { from: 10, to: 30 }])).toEqual([0, 0, 0, 1])
  })

  it('sorts measures by value', () => {
    expect(['10', '', '2', '1'].sort(compareHeads)).toEqual(['1', '2', '10', ''])
  })

  it('shades phases in turn, each stretch once, and none that covers everything', () => {
    const bands = (list: [number, number][]) => phasesOf(list.map(([from, to]) => ({ title: '', from, to }))).map((p) => p.band)
    expect(bands([[40, 100], [0, 40]])).toEqual(['pale', 'grey'])
    expect(bands([[0, 40], [0, 40], [40, 100], [40, 100]])).toEqual(['pale', 'none', 'grey', 'none'])
    expect(bands([[0, 100], [20, 60]])).toEqual(['none', 'pale'])
  })
})

describe('ranges', () => {
  it('become a condition that leaves out what is no date or number', () => {
    const l: Ledger = { ...ledger, fields: [{ ...base, key: 'day', title: '日', type: 'date' }, { ...base, key: 'n', title: '数', type: 'decimal', required: true }, { ...base, key: 'rate', title: '率', type: 'percent' }] }
    const f = (q: string) => rangeCondition(parseFilter(new URLSearchParams(q)), l)
    expect(f('range=day:2026-01-01..2026-02-01&range=n:5..')).toBe("day != null && day >= date('2026-01-01') && day <= date('2026-02-01') && n >= 5.0")
    expect(f('range=rate:..40')).toBe('rate != null && rate <= 0.4')
    expect(f("range=day:x')||true..&range=n:one..&range=other:1..")).toBe('')
  })
})

describe('the map', () => {
  const at = (id: string, lat: number, lng: number) => ({ rec: { id } as Rec, lat, lng })
  it('takes together what lies close and keeps apart what does not', () => {
    const places = [at('a', 30, 120), at('b', 30.0001, 120.0001), at('c', 31, 121)]
    const ids = (k: number) => clusters(places, k).map((c) => c.places.map((p) => p.rec.id).join('')).sort()
    expect(ids(256 * 2 ** 10)).toEqual(['ab', 'c'])
    expect(ids(256 * 2 ** 20)).toEqual(['a', 'b', 'c'])
  })

  it('never lets marks touch', () => {
    const places = Array.from({ length: 400 }, (_, i) => at(String(i), 30 + Math.sin(i * 7) * 0.05, 120 + Math.cos(i * 13) * 0.05))
    const [k, size] = [256 * 2 ** 11, 54]
    const all = clusters(places, k, size)
    expect(all.reduce((n, c) => n + c.places.length, 0)).toBe(400)
    expect(all.length).toBeGreaterThan(5)
    for (const a of all) for (const b of all) expect(a === b || Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) * k >= size).toBe(true)
  })

  it('leaves out records without a place', () => {
    expect(placesOf([{ id: 'x', values: { p: null } } as unknown as Rec, { id: 'y', values: { p: { lat: 1, lng: 2 } } } as unknown as Rec], 'p').map((p) => p.rec.id)).toEqual(['y'])
  })
})

describe('all ledgers', () => {
  it('stand under what they are about, starred ones first', () => {
    const l = (name: string, title: string, about: string[], is: Ledger['is'] = 'record'): Ledger => ({ ...ledger, name, title, is, about: about.map((k) => ({ key: k, title: '企业' })) })
    const all = [l('clause', '条款', [], 'reference'), l('hazard', '隐患', ['enterprise']), l('drill', '演练', ['enterprise'])]
    expect(grouped(all, ['drill'], '').map((g) => [g.title, g.ledgers.map((x) => x.name)])).toEqual([['常用', ['drill']], ['企业', ['hazard']], ['对照表', ['clause']]])
    expect(grouped(all, [], '隐').map((g) => g.ledgers.length)).toEqual([1])
  })
})
