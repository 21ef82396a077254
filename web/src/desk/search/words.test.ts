import { describe, expect, test } from 'vitest'
import { enough, fold, pieces } from './words'

const marked = (text: string, q: string) => pieces(text, q).map((p) => (p.hit ? `[${p.text}]` : p.text)).join('')

describe('words of a search', () => {
  test('fold makes what people take for the same the same', () => {
    expect(fold('ＡＢc　（１）')).toBe('abc (1)')
    expect(Array.from(fold('İ𠮷')).length).toBe(2)
  })
  test.each([['动火', true], ['火', false], ['', false], ['火-票', false], ['火 票', false], ['a1', true], ['１２', true], ['，，', false]])('%s is enough: %s', (q, yes) => {
    expect(enough(q)).toBe(yes)
  })
  test.each([
    ['第3批动火作业票', '动火', '第3批[动火]作业票'],
    ['动火作业，动火票', '作业 动火', '[动火作业]，[动火]票'],
    ['编号ＡＢ-12', 'ab-1', '编号[ＡＢ-1]2'],
    ['一样一样', '样一', '一[样一]样'],
    ['没有', '动火', '没有'],
    ['𠮷野家动火', '动火', '𠮷野家[动火]'],
  ])('%s, looked at for %s', (text, q, want) => expect(marked(text, q)).toBe(want))
})
