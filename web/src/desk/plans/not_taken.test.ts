import { describe, expect, it } from 'vitest'
import { byReason } from './not_taken'

const sentence = (n: number, reason: string) => ({ n, s: { id: `n${n}`, start: n, end: n + 1, quote: `句${n}`, reason, dismissed: false } })
const shape = (reasons: string[]) => byReason(reasons.map((r, i) => sentence(i + 1, r))).map((g) => ({ ...g, rows: g.rows.map((x) => x.n) }))

describe('sentences not taken', () => {
  it('stay in the order of the text while they are few', () => {
    expect(shape(['口号', '数目', '口号'])).toEqual([{ reason: '', rows: [1, 2, 3], folds: false }])
  })

  it('gather by reason when they are many: rare reasons first and open, frequent ones folded', () => {
    expect(shape(['口号', '口号', '数目', '口号', '口号', '口号', '口号', '无年份', '口号', '数目'])).toEqual([
      { reason: '无年份', rows: [8], folds: false },
      { reason: '数目', rows: [3, 10], folds: false },
      { reason: '口号', rows: [1, 2, 4, 5, 6, 7, 9], folds: true },
    ])
  })
})
