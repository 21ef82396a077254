import { describe, expect, it } from 'vitest'
import { changedFields, othersWork, ranges } from './changes'
import { commitment } from './sample'

const unit = (id: string) => ({ unit: id, name: id, because: '' })

describe('changedFields', () => {
  it('sees what a person would see', () => {
    const a = commitment({ what: '甲', lead: unit('u1'), co: [unit('a'), unit('b')], due: '2025-06-30' })
    expect(changedFields(a, { ...a, version: 9, lead: { ...unit('u1'), because: 'x' }, co: [unit('b'), unit('a')] })).toEqual([])
    expect(changedFields(a, { ...a, due: null, lead: null, status: 'confirmed' })).toEqual(['status', 'due', 'lead'])
  })
})

describe('othersWork', () => {
  const name = (c: { decided_by: unknown }) => String(c.decided_by)
  const before = [commitment({ id: 'a', n: 1 }), commitment({ id: 'b', n: 2 }), commitment({ id: 'c', n: 3 })]

  it('tells other people’s work from one’s own', () => {
    const after = [
      commitment({ id: 'a', n: 1, version: 2, decided_by: '韩立' }),
      commitment({ id: 'b', n: 2, version: 2, decided_by: '周文静' }),
      commitment({ id: 'd', n: 4, decided_by: '韩立' }),
    ]
    expect(othersWork(before, after, new Set(['b@2', 'c@gone']), name)).toEqual([{ by: '韩立', numbers: [1, 4], ids: ['a', 'd'], gone: 0 }])
  })

  it('reports what is gone even without a name', () => {
    expect(othersWork(before, before.slice(0, 2), new Set(), name)).toEqual([{ by: '', numbers: [], ids: [], gone: 1 }])
    expect(othersWork(before, before, new Set(), name)).toEqual([])
  })
})

describe('ranges', () => {
  it.each([[[3], '3'], [[1, 2], '1、2'], [[9, 7, 8, 3], '3、7–9'], [[], '']])('%j reads %s', (numbers, want) => {
    expect(ranges(numbers, '、')).toBe(want)
  })
})
