import { expect, test } from 'vitest'
import { inForce, parseParam, showParam } from './values'

test('the value in force is the latest that has come', () => {
  const all = [{ from: '2027-01-01', is: 3 }, { is: 1 }, { from: '2026-01-01', is: 2 }]
  expect(inForce(all, '2026-11-25')?.is).toBe(2)
  expect(inForce(all, '2025-11-25')?.is).toBe(1)
  expect(inForce([{ from: '2027-01-01', is: 3 }], '2026-11-25')).toBeUndefined()
})

test.each([
  ['5', 'int', 5], ['', 'int', null], ['x', 'int', 'x'], ['5 workdays', 'span', '5 workdays'], ['{"low":"2 workdays"}', 'span', { low: '2 workdays' }], ['{bad', 'text', '{bad'], ['true', 'bool', true], ['0.5', 'decimal', 0.5],
])('typed %s as %s', (text, type, want) => expect(parseParam(text, type)).toEqual(want))

test.each([[null, '—'], [3, '3'], ['3 workdays', '3 个工作日'], ['48 hours', '48 小时'], ['1 month', '1 个月'], ['x days', 'x days'], [['a', 'b'], 'a、b'], [{ low: 1, high: 2 }, 'low：1；high：2']])('%j is read as %s', (v, want) => expect(showParam(v)).toBe(want))
