import { expect, test } from 'vitest'
import { parseDays } from './days'

test('days as typed', () => {
  expect(parseDays('2027-01-01 至 2027-01-03\n\n 2027-01-09 班\n元旦\n2027-05-01')).toEqual({
    days: [{ date: '2027-01-01', to: '2027-01-03' }, { date: '2027-01-09', work: true }, { date: '2027-05-01' }], bad: [4],
  })
})
