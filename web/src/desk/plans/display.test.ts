// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../../i18n'
import { consequenceOf, filterText, gapsOf, gapTexts, subject, timing, valueText } from './display'
import { everything } from './filter'
import { commitment } from './sample'

afterEach(() => setLanguage('zh'))

const target = { kind: 'target', what: '验收率', op: '>=', value: 0.9, unit: 'ratio' } as const

describe('the texts of a card', () => {
  it.each([
    [commitment({ kind: 'recurring', what: '自查', every: 'month', min: 2 }), '自查', '每月 ≥ 2 次'],
    [commitment({ kind: 'recurring', what: '报送', every: 'year', due_month_day: '01-31' }), '报送', '每年 01-31 前'],
    [commitment({ ...target, due: '2025-12-31' }), '验收率 ≥ 90%', '2025-12-31'],
    [commitment({ ...target, op: '~', value: 1200, unit: '家' }), '验收率 约 1,200 家', ''],
    [commitment({ ...target, op: '=', value: 1, value_max: 2, unit: '支' }), '验收率 1 至 2 支', ''],
    [commitment({ kind: 'phase', what: '排查', start_date: '2025-01-01', due: '2025-03-31' }), '排查', '2025-01-01 至 2025-03-31'],
    [commitment({ what: '建成', due: '2024-12-31', within_year: true }), '建成', '2024 年内'],
    [commitment({ kind: 'open', quote: '原句' }), '原句', ''],
  ])('%#', (c, what, when) => {
    expect(subject(c)).toBe(what)
    expect(timing(c)).toBe(when)
  })

  it('speaks English too', () => {
    setLanguage('en')
    expect(timing(commitment({ kind: 'recurring', every: 'half_year', min: 1 }))).toBe('Half-yearly ≥ 1×')
    expect(valueText(3, 'count')).toBe('3')
  })
})

describe('issuing', () => {
  const unit = (id: string) => ({ unit: id, name: id, because: '' })
  const items = [
    commitment({ status: 'confirmed', lead: unit('甲'), co: [unit('乙')] }),
    commitment({ status: 'confirmed', lead: unit('甲'), is_past: true, past: 'history' }),
    commitment({ status: 'confirmed', is_past: true }),
    commitment({ status: 'pending', lead: unit('甲') }),
    commitment({ status: 'rejected', lead: unit('丙') }),
  ]

  it('counts what is missing', () => {
    expect(gapsOf(items)).toEqual({ pending: 1, unassigned: 1, past_unset: 1, confirmed: 3 })
    expect(gapTexts(gapsOf(items))).toEqual(['还有 1 条待确认', '1 条无牵头单位', '1 条过期未处理'])
    expect(gapTexts(gapsOf(items.slice(0, 2)))).toEqual([])
    expect(gapTexts(gapsOf([]))).toEqual(['没有已确认的条目'])
  })

  it('states tasks and units', () => {
    expect(consequenceOf(items)).toEqual({ live: 2, history: 1, done: 0, units: [{ name: '甲', n: 1 }, { name: '乙', n: 1 }] })
  })
})

describe('filterText', () => {
  it('names the filter', () => {
    expect(filterText(everything)).toBe('全部')
    expect(filterText({ status: 'pending', kind: 'recurring', lack: null })).toBe('待确认 + 周期')
  })
})
