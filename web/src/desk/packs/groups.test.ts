import { describe, expect, it } from 'vitest'
import type { PackLine, PackPart } from '../../api/packs'
import { groups, levels, steps } from './groups'

const origin = { level: 'base' as const, pack: 'base', file: 'task.yaml', line: 3 }
const part = (path: string, title: string): PackPart => ({ ...origin, construct: path.split('.')[0] ?? '', path, title })
const parts = [part('param.grace', '宽限'), part('ledger.task', '任务'), part('ledger.plan', '方案')]

describe('definitions', () => {
  it('stand under their construct', () => {
    expect(groups(parts, '').map((g) => [g.construct, g.parts.length])).toEqual([['param', 1], ['ledger', 2]])
  })
  it('are found by title and by path', () => {
    expect(groups(parts, '任').map((g) => g.parts[0]?.path)).toEqual(['ledger.task'])
    expect(groups(parts, ' LEDGER.p ').map((g) => g.parts[0]?.path)).toEqual(['ledger.plan'])
    expect(groups(parts, '没有')).toEqual([])
  })
  it('name the levels they come from in order', () => {
    const line = (level: PackLine['level']): PackLine => ({ ...origin, level, path: 'a', depth: 0, key: 'a', value: '' })
    expect(levels([line('county'), line('base'), line('county')])).toEqual(['base', 'county'])
  })
  it('are reached step by step', () => {
    expect(steps('ledger.task.moves.sign')).toEqual([{ name: 'ledger.task', path: 'ledger.task' }, { name: 'moves', path: 'ledger.task.moves' }, { name: 'sign', path: 'ledger.task.moves.sign' }])
  })
})
