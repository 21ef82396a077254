import { describe, expect, it } from 'vitest'
import { commitment } from './sample'
import { blockAt, marksByBlock, marksOf, runsOf, type Mark } from './segments'
import type { Block } from './types'

const mark = (id: string, start: number, end: number): Mark => ({ id, label: id, start, end, look: 'pending' })
const para = (start: number, end: number): Block => ({ kind: 'paragraph', start, end })
const shown = (runs: ReturnType<typeof runsOf>) =>
  runs.map((r) => `${r.start}-${r.end}:${r.marks.map((m) => m.id).join('+')}${r.opens.length ? '!' + r.opens.map((m) => m.id).join('') : ''}`)

describe('runsOf', () => {
  const cases: [string, Mark[], string[]][] = [
    ['no mark', [], ['10-30:']],
    ['one mark inside', [mark('a', 12, 20)], ['10-12:', '12-20:a!a', '20-30:']],
    ['nested marks, the shorter first', [mark('a', 12, 28), mark('b', 15, 20)], ['10-12:', '12-15:a!a', '15-20:b+a!b', '20-28:a', '28-30:']],
    ['overlapping marks', [mark('a', 12, 20), mark('b', 15, 25)], ['10-12:', '12-15:a!a', '15-20:a+b!b', '20-25:b', '25-30:']],
    ['the same span twice', [mark('a', 12, 20), mark('b', 12, 20)], ['10-12:', '12-20:a+b!ab', '20-30:']],
    ['touching marks', [mark('a', 10, 20), mark('b', 20, 30)], ['10-20:a!a', '20-30:b!b']],
    ['begun in an earlier block', [mark('a', 2, 20)], ['10-20:a', '20-30:']],
    ['begun between the blocks', [mark('a', 9, 20)], ['10-20:a!a', '20-30:']],
    ['goes on in the next block', [mark('a', 25, 50)], ['10-25:', '25-30:a!a']],
  ]
  it.each(cases)('%s', (_, marks, want) => {
    expect(shown(runsOf({ start: 10, end: 30 }, marks, 8))).toEqual(want)
  })

  it('covers the span without gaps whatever the marks', () => {
    let seed = 7
    const next = (n: number) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n
    for (let round = 0; round < 300; round++) {
      const marks = Array.from({ length: next(6) }, (_, i) => {
        const start = next(40)
        return mark(String(i), start, start + 1 + next(20))
      })
      const runs = runsOf({ start: 10, end: 30 }, marks, 8)
      expect(runs[0]?.start).toBe(10)
      expect(runs[runs.length - 1]?.end).toBe(30)
      runs.slice(1).forEach((r, i) => expect(r.start).toBe(runs[i]?.end))
      for (const m of marks.filter((m) => m.start >= 8 && m.start < 30 && m.end > 10)) {
        expect(runs.filter((r) => r.opens.includes(m))).toHaveLength(1)
      }
    }
  })
})

describe('marksByBlock', () => {
  it('gives each block the marks that touch it', () => {
    const blocks = [para(0, 10), para(11, 20), para(21, 30)]
    const marks = [mark('long', 2, 28), mark('first', 3, 5), mark('edge', 11, 12)]
    expect(marksByBlock(blocks, marks).map((list) => list.map((m) => m.id))).toEqual([['long', 'first'], ['long', 'edge'], ['long']])
  })
})

describe('marksOf', () => {
  it('orders by position, outer before inner, and leaves out what was passed over', () => {
    const items = [commitment({ id: 'in', n: 2, start: 5, end: 8 }), commitment({ id: 'out', n: 1, start: 5, end: 20 })]
    const not = [
      { id: 'x', start: 1, end: 3, quote: '', reason: '', dismissed: true },
      { id: 'y', start: 2, end: 4, quote: '', reason: '', dismissed: false },
    ]
    expect(marksOf(items, not, (n) => `未${n}`).map((m) => m.label)).toEqual(['未2', '1', '2'])
  })
})

describe('blockAt', () => {
  const blocks = [para(5, 10), para(11, 20), para(21, 30)]
  it.each([[0, 0], [5, 0], [10, 0], [11, 1], [25, 2], [99, 2]])('position %i is in block %i', (at, want) => {
    expect(blockAt(blocks, at)).toBe(want)
  })
  it('knows an empty document', () => {
    expect(blockAt([], 3)).toBe(-1)
  })
})
