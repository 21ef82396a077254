import { describe, expect, test } from 'vitest'
import type { Move, Rec, TodoItem } from '../../api/types'
import { stale } from '../live'
import { batches, left, plain } from './left'

const now = Date.parse('2026-11-24T02:00:00Z')
const move = (key: string, more: Partial<Move> = {}) => ({ key, title: key, needs: [], missing: [], fields: [], note: 'optional', files: 'optional', signs: [], ...more }) as Move
const item = (id: string, ledger: string, verb: Move | null, kind: TodoItem['kind'] = 'record') => ({ id, kind, verb, record: { id, ledger, version: 1 } as Rec }) as TodoItem

describe('the time left', () => {
  test.each([
    ['2026-11-24T05:30:00Z', '还剩 3 小时'],
    ['2026-11-24T02:20:30Z', '还剩 20 分钟'],
    ['2026-11-24T02:00:10Z', '还剩 1 分钟'],
    ['2026-11-24T01:00:00Z', '已到时限'],
    ['2026-11-26T02:00:00Z', null],
    [null, null],
  ])('%s', (end, want) => expect(left(end, now)).toBe(want))
})

describe('moves of one tap', () => {
  test.each([
    [item('a', 'x', move('sign')), true],
    [item('a', 'x', move('sign', { needs: ['result'] })), false],
    [item('a', 'x', move('sign', { note: 'required' })), false],
    [item('a', 'x', move('sign', { files: 'required' })), false],
    [item('a', 'x', move('sign', { signs: ['乡镇'] })), false],
    [item('a', 'x', move('sign'), 'signature'), false],
    [item('a', 'x', null), false],
  ])('%#', (i, want) => expect(plain(i)).toBe(want))

  test('picked records go together by ledger and move', () => {
    const items = [item('a', 'x', move('sign')), item('b', 'x', move('sign')), item('c', 'y', move('sign')), item('d', 'x', move('begin')), item('e', 'x', move('sign'))]
    expect(batches(items, new Set(['a', 'b', 'c', 'd'])).map((b) => [b.ledger, b.move, b.items.length])).toEqual([['x', 'sign', 2], ['y', 'sign', 1], ['x', 'begin', 1]])
  })
})

test('what is read again when a ledger changes', () => {
  expect(stale(['records', 'task', {}], ['task'])).toBe(true)
  expect(stale(['records', 'task', {}], ['hazard'])).toBe(false)
  expect(stale(['record', 'task', 'id'], null)).toBe(true)
  expect(stale(['todo', 'todo'], ['hazard'])).toBe(true)
  expect(stale(['me'], null)).toBe(false)
})
