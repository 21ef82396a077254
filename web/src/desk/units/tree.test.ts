import { describe, expect, it } from 'vitest'
import type { Unit } from '../../api/types'
import { prune, splitNames, treeOf, type Node } from './tree'

const unit = (id: string, parent: string | null, name: string, aliases: string[] = []): Unit =>
  ({ id, parent, name, aliases, kind: 'k', kind_title: '', code: '', path: '', depth: 0, version: 1, posts: 0 })
const names = (n: Node[]): unknown[] => n.map((x) => (x.children.length > 0 ? [x.unit.name, names(x.children)] : x.unit.name))
const tree = treeOf([unit('1', null, '平澜县'), unit('2', '1', '石桥镇', ['石桥']), unit('3', '2', '东风村'), unit('4', '1', '沙湾镇')])

describe('the tree of units', () => {
  it('hangs every unit under its parent', () => {
    expect(names(tree)).toEqual([['平澜县', [['石桥镇', ['东风村']], '沙湾镇']]])
  })

  it('keeps a unit whose parent lies outside the territory', () => {
    expect(names(treeOf([unit('3', '2', '东风村')]))).toEqual(['东风村'])
  })

  it('finds by alias and shows the way down', () => {
    expect(names(prune(tree, '石桥'))).toEqual([['平澜县', ['石桥镇']]])
    expect(names(prune(tree, '东风'))).toEqual([['平澜县', [['石桥镇', ['东风村']]]]])
    expect(prune(tree, '没有')).toEqual([])
  })

  it('splits names as people write them', () => {
    expect(splitNames('应急局、安监局, 县应急\n')).toEqual(['应急局', '安监局', '县应急'])
  })
})
