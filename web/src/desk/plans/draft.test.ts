import { describe, expect, it } from 'vitest'
import { check, draftOf, emptyDraft, fieldsOf, filledOf, incomplete, patchOf, percentText, readDate, readMonthDay, readNumber } from './draft'
import { commitment } from './sample'

describe('reading what people type', () => {
  it.each([
    ['', null], ['2025-06-30', '2025-06-30'], ['2025.6.3', '2025-06-03'], ['20250630', '2025-06-30'], ['２０２５年６月３０日', '2025-06-30'],
    ['2025年6月', '2025-06-30'], ['2025年2月底', '2025-02-28'], ['2024-02', '2024-02-29'], ['2025年底', '2025-12-31'],
    ['2025-02-30', undefined], ['2025-13-01', undefined], ['明天', undefined], ['0020-01-01', undefined],
  ])('date %j is %j', (text, want) => {
    expect(readDate(text)).toBe(want)
  })

  it.each([['', null], ['40%', 0.4], ['４０％', 0.4], ['33.3%', 0.333], ['1,200', 1200], ['-1', -1], ['四成', undefined], ['4%%', undefined]])(
    'number %j is %j',
    (text, want) => {
      expect(readNumber(text)).toBe(want)
    },
  )

  it.each([['1月31日', '01-31'], ['1-31', '01-31'], ['', null], ['2-30', undefined], ['31', undefined]])('day of the year %j is %j', (text, want) => {
    expect(readMonthDay(text)).toBe(want)
  })

  it.each([[0.4, '40%'], [0.333, '33.3%'], [1, '100%'], [0.07, '7%'], [null, '']])('ratio %j shows as %s', (value, want) => {
    expect(percentText(value)).toBe(want)
  })
})

describe('draft and patch', () => {
  const target = commitment({ kind: 'target', what: '演练占比', op: '>=', value: 0.5, unit: 'ratio', due: '2025-12-31' })

  it('changes nothing when nothing was changed, for every kind', () => {
    const all = [
      target,
      commitment({ kind: 'recurring', what: '检查', every: 'two_months', min: 1, due_month_day: '01-31' }),
      commitment({ kind: 'recurring', what: '检查', every: 'month', min: 1 }),
      commitment({ kind: 'milestone', what: '建成', due: '2024-12-31', within_year: true, coverage: 1 }),
      commitment({ kind: 'trigger', what: '报告', who: '企业' }),
      commitment({ kind: 'target', what: '选取', value: 1, value_max: 2, unit: '支', op: '=' }),
    ]
    for (const c of all) expect(patchOf(c, draftOf(c))).toEqual({})
  })

  it('sends only what changed', () => {
    expect(patchOf(target, { ...draftOf(target), value: '60%', lead: { unit: 'u9', name: '', because: '' } })).toEqual({ value: 0.6, lead: 'u9' })
  })

  it('clears what another kind does not have', () => {
    const patch = patchOf(target, { ...draftOf(target), kind: 'recurring', every: 'year' })
    expect(patch).toEqual({ kind: 'recurring', value: null, unit: '', op: null, every: 'year', min: 1 })
  })

  it('leaves out what a new commitment does not say', () => {
    expect(filledOf({ ...emptyDraft('milestone', '建成'), due: '2025年底' })).toEqual({ kind: 'milestone', what: '建成', due: '2025-12-31', min: 0 })
  })

  it.each([
    [commitment({ kind: 'milestone' }), 'due'],
    [commitment({ kind: 'recurring' }), 'every'],
    [commitment({ kind: 'target' }), 'value'],
    [commitment({ kind: 'trigger' }), null],
    [commitment({ kind: 'phase', due: '2025-06-30' }), null],
  ])('knows what keeps a commitment from being confirmed (%#)', (c, want) => {
    expect(incomplete(c)).toBe(want)
  })

  it('takes the percent sign as the unit', () => {
    expect(fieldsOf({ ...emptyDraft('target', '率'), value: '90％' })).toMatchObject({ value: 0.9, unit: 'ratio', op: '>=' })
    expect(fieldsOf({ ...emptyDraft('target', '家'), value: '3', unit: '家' })).toMatchObject({ value: 3, unit: '家' })
  })
})

describe('check', () => {
  it.each([
    ['a milestone without a date', { ...emptyDraft('milestone', '建成') }, { due: 'missing' }],
    ['an unreadable date', { ...emptyDraft('milestone', '建成'), due: '年底前' }, { due: 'date' }],
    ['an end before the start', { ...emptyDraft('phase', '排查'), start_date: '2025-02', due: '2025-01' }, { due: 'order' }],
    ['nothing said', { ...emptyDraft('trigger', ' ') }, { what: 'missing' }],
    ['a recurring one without a period', { ...emptyDraft('recurring', '检查'), min: '0' }, { every: 'missing', min: 'count' }],
    ['a target without a value', { ...emptyDraft('target', '率') }, { value: 'missing' }],
    ['a range upside down', { ...emptyDraft('target', '支'), value: '2', value_max: '1' }, { value_max: 'max' }],
    ['a field another kind had', { ...emptyDraft('trigger', '报告'), due: 'x' }, {}],
    ['all well', { ...emptyDraft('milestone', '建成'), due: '2025年底' }, {}],
  ])('%s', (_, draft, want) => {
    expect(check(draft)).toEqual(want)
  })
})
