import { describe, expect, it } from 'vitest'
import { headingText, outlineOf, rowAt } from './outline'
import { commitment } from './sample'
import type { Heading, Measure } from './types'

const heading = (level: number, label: string, start: number): Heading => ({ level, label, title: 't', start, end: start + 2, parent: null })
const measure = (id: string, start: number, end: number): Measure => ({
  id, label: `${id}.`, title: 'm', heading: '', start, end, lead: null, co: [], commitments: 0, pending: 0,
})

const rows = outlineOf(
  [heading(1, '一', 0), heading(1, '二', 10), heading(2, '一', 12), heading(2, '二', 40), heading(1, '三', 60)],
  [measure('1', 15, 25), measure('2', 25, 39)],
  [
    commitment({ id: 'a', start: 3, status: 'confirmed' }),
    commitment({ id: 'b', start: 16 }),
    commitment({ id: 'c', start: 20, status: 'rejected' }),
    commitment({ id: 'd', start: 30, status: 'waiting' }),
    commitment({ id: 'e', start: 65 }),
  ],
  80,
)

describe('outlineOf', () => {
  it('orders headings and measures and counts what is decided under each', () => {
    expect(rows.map((r) => `${r.level} ${r.label} ${r.start}-${r.until} ${r.decided}/${r.total}`)).toEqual([
      '1 一 0-10 1/1',
      '1 二 10-60 2/3',
      '2 一 12-40 2/3',
      '3 1. 15-25 1/2',
      '3 2. 25-40 1/1',
      '2 二 40-60 0/0',
      '1 三 60-80 0/1',
    ])
  })

  it.each([[5, '一'], [11, '二'], [13, '一'], [26, '2.'], [45, '二'], [70, '三']])('position %i stands under %s', (at, label) => {
    expect(rowAt(rows, at)?.label).toBe(label)
  })
})

describe('headingText', () => {
  it.each([
    [1, '一', '总体要求', '一、总体要求'],
    [2, '三', '开展行动', '（三）开展行动'],
    [1, '2、', '聚力实施', '2、聚力实施'],
    [2, '（三）', '开展', '（三）开展'],
    [3, '12.', '抢工期', '12.抢工期'],
  ] as const)('level %i %s %s', (level, label, title, want) => {
    expect(headingText(level, label, title)).toBe(want)
  })
})
