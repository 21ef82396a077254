// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest'
import { setLanguage } from '../i18n'
import { daysBetween, dayWithWeek, dueWords, moment, shortMoment } from './time'

afterEach(() => setLanguage('zh'))
const today = '2026-11-24'

describe('dueWords', () => {
  it.each([
    ['2026-11-27', 3, '还剩 3 个工作日', 'soon'],
    ['2026-11-24', 0, '今天', 'today'],
    ['2026-11-28', 0, '还剩不足 1 个工作日', 'soon'], // only days off between
    ['2026-11-13', -8, '超期 8 个工作日', 'late'],
    ['2026-11-22', 0, '超期不足 1 个工作日', 'late'],
    [null, null, '未定期限', 'none'],
  ] as const)('%s %s → %s', (due, left, text, tone) => {
    expect(dueWords(due, left, today)).toEqual({ text, tone })
  })

  it('speaks English', () => {
    setLanguage('en')
    expect(dueWords('2026-11-13', -8, today).text).toBe('overdue by 8 working days')
    expect(dueWords('2026-11-25', 1, today).text).toBe('1 working day left')
  })
})

describe('moments', () => {
  it('leaves out the year of today only', () => {
    const at = new Date(2026, 10, 18, 14, 30).toISOString()
    expect(moment(at)).toBe('2026-11-18 14:30')
    expect(shortMoment(at, today)).toBe('11-18 14:30')
    expect(shortMoment(at, '2027-01-02')).toBe('2026-11-18 14:30')
    expect(moment(null)).toBe('—')
  })

  it('names the day of the week', () => {
    expect(dayWithWeek('2025-11-20')).toBe('2025-11-20 星期四')
    setLanguage('en')
    expect(dayWithWeek('2025-11-20')).toBe('Thursday 2025-11-20')
  })

  it('counts days', () => {
    expect(daysBetween('2026-02-27', '2026-03-01')).toBe(2)
  })
})
