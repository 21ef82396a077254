import { describe, expect, it } from 'vitest'
import { clauses, CodePoints, contextOf, firstSplit, pointLength, sentences, splitPoints, trimSpan } from './text'

const texts = ['', '一二三', 'a𠮷b', '𠮷𠮷', '甲𠮷乙🚒丙']

describe('CodePoints', () => {
  it.each(texts)('converts every position of %j and back', (text) => {
    const points = new CodePoints(text)
    const chars = Array.from(text)
    expect(points.length).toBe(chars.length)
    for (let start = 0; start <= chars.length; start++) {
      expect(points.toPoint(points.toUnit(start))).toBe(start)
      for (let end = start; end <= chars.length; end++) {
        expect(points.slice(start, end)).toBe(chars.slice(start, end).join(''))
      }
    }
  })

  it('clamps positions outside and the middle of a pair', () => {
    const points = new CodePoints('甲𠮷乙')
    expect(points.toUnit(-1)).toBe(0)
    expect(points.toUnit(99)).toBe(4)
    expect(points.toPoint(2)).toBe(1)
    expect(points.toPoint(99)).toBe(3)
  })

  it('counts code points of a string', () => {
    expect(pointLength('甲𠮷乙')).toBe(3)
  })
})

const plan = '6．压实责任。主要负责人每季度至少带队1次（高危企业每月至少1次），结果签字。“各镇街落实。”\n第二段。'
const points = new CodePoints(plan)
const whole = { start: 0, end: points.length }
const read = (spans: { start: number; end: number }[]) => spans.map((s) => points.slice(s.start, s.end))

describe('splitting', () => {
  it('cuts sentences, closing quotes included', () => {
    expect(read(sentences(points, whole))).toEqual([
      '6．压实责任。',
      '主要负责人每季度至少带队1次（高危企业每月至少1次），结果签字。',
      '“各镇街落实。”',
      '第二段。',
    ])
  })

  it('cuts clauses that together cover the text', () => {
    expect(read(clauses(points, { start: 7, end: 40 }))).toEqual([
      '主要负责人每季度至少带队1次（高危企业每月至少1次），',
      '结果签字。',
      '“',
    ])
    expect(read(clauses(points, whole)).join('').replace(/\s/g, '')).toBe(plan.replace(/\s/g, ''))
  })

  it('offers split points inside a span and opens at the one nearest its middle', () => {
    const span = { start: 0, end: 16 }
    const p = new CodePoints('甲年底前建成，乙年底前完工；丙验收。')
    expect(splitPoints(p, span)).toEqual([7, 14])
    expect(firstSplit(p, span)).toBe(7)
    expect(firstSplit(p, { start: 0, end: 4 })).toBe(2)
  })

  it('trims white space from a selection', () => {
    const p = new CodePoints(' \n甲乙 \u3000')
    expect(trimSpan(p, { start: 0, end: p.length })).toEqual({ start: 2, end: 4 })
    expect(trimSpan(p, { start: 0, end: 2 })).toBeNull()
  })
})

describe('contextOf', () => {
  it('gives the rest of the sentence around a quotation', () => {
    const start = plan.indexOf('（')
    const c = contextOf(points, { start, end: plan.indexOf('）') + 1 }, whole)
    expect(c).toEqual({ before: '主要负责人每季度至少带队1次', quote: '（高危企业每月至少1次）', after: '，结果签字。' })
  })

  it('cuts long surroundings and says so', () => {
    const start = plan.indexOf('（')
    const c = contextOf(points, { start, end: start + 2 }, whole, 3)
    expect(c).toEqual({ before: '…队1次', quote: '（高', after: '危企业…' })
  })

  it('does not leave its block', () => {
    const c = contextOf(points, { start: 9, end: 12 }, { start: 8, end: 14 })
    expect(c.before + c.quote + c.after).toBe(points.slice(8, 14))
  })
})
