import { describe, expect, it } from 'vitest'
import { chipsOf, everything, filterFrom, lacksOf, matches, nextPending, step, visibleOf, withFilter } from './filter'
import { commitment } from './sample'

const lead = { unit: 'u', name: '县应急局', because: '' }
const items = [
  commitment({ id: 'a', kind: 'milestone', status: 'confirmed', lead }),
  commitment({ id: 'b', kind: 'milestone', status: 'confirmed', is_past: true }),
  commitment({ id: 'c', kind: 'recurring', status: 'pending', is_past: true, past: 'done', lead }),
  commitment({ id: 'd', kind: 'target', status: 'rejected', is_past: true }),
  commitment({ id: 'e', kind: 'recurring', status: 'pending', lead }),
]

describe('filter', () => {
  it('names what a commitment lacks; a rejected one lacks nothing', () => {
    expect(items.map(lacksOf)).toEqual([[], ['unassigned', 'past', 'past_unset'], ['past'], [], []])
  })

  it('keeps both groups of a filter', () => {
    const ids = (f: Parameters<typeof matches>[1]) => items.filter((c) => matches(c, f)).map((c) => c.id)
    expect(ids(everything)).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(ids({ status: 'pending', kind: 'recurring', lack: null })).toEqual(['c', 'e'])
    expect(ids({ status: null, kind: null, lack: 'past_unset' })).toEqual(['b'])
  })

  it('counts a chip as what choosing it would show', () => {
    const chips = chipsOf(items, { status: null, kind: 'recurring', lack: null })
    expect(chips.status).toEqual([{ value: 'pending', n: 2 }])
    expect(chips.kind.map((c) => `${c.value} ${c.n}`)).toEqual(['milestone 2', 'recurring 2', 'target 1'])
    for (const chip of chips.status) {
      expect(items.filter((c) => matches(c, { status: chip.value, kind: 'recurring', lack: null }))).toHaveLength(chip.n)
    }
  })

  it('goes through the address and back', () => {
    const f = { status: 'waiting', kind: 'phase', lack: 'past' } as const
    expect(filterFrom(withFilter(new URLSearchParams('at=c9'), f))).toEqual(f)
    expect(withFilter(new URLSearchParams('at=c9&kind=phase'), everything).toString()).toBe('at=c9')
    expect(filterFrom(new URLSearchParams('status=nonsense'))).toEqual(everything)
  })

  it('keeps the current commitment in sight when a decision took it out of the filter', () => {
    expect(visibleOf(items, { ...everything, status: 'pending' }, 'a').map((c) => c.id)).toEqual(['a', 'c', 'e'])
  })
})

describe('moving', () => {
  it('steps and stops at the ends', () => {
    expect(step(items, 'a', 1)).toBe('b')
    expect(step(items, 'a', -1)).toBe('a')
    expect(step(items, 'e', 1)).toBe('e')
    expect(step(items, null, 1)).toBe('a')
    expect(step(items, null, -1)).toBe('e')
    expect(step([], null, 1)).toBeNull()
  })

  it('finds the next pending one, round the end, never the same', () => {
    expect(nextPending(items, 'a')).toBe('c')
    expect(nextPending(items, 'c')).toBe('e')
    expect(nextPending(items, 'e')).toBe('c')
    expect(nextPending(items, 'c', new Set(['e']))).toBeNull()
    expect(nextPending([commitment()], 'c1')).toBeNull()
  })
})
