// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest'
import { selectedSpan } from './selection'

// Two paragraphs; the second has a chip that is not part of the text, and a character outside the basic plane.
beforeEach(() => {
  document.body.innerHTML =
    '<p id="outside">外面</p><div id="root"><p><span data-s="10">甲乙丙</span></p>' +
    '<p><mark><button>12</button><span data-s="14">丁𠮷戊</span></mark><span data-s="17">己庚</span></p></div>'
})

function select(from: [string, number], to: [string, number]) {
  const root = document.getElementById('root') as HTMLElement
  const text = (s: string) => root.querySelector(`[data-s="${s}"]`)?.firstChild as Node
  const range = document.createRange()
  range.setStart(text(from[0]), from[1])
  range.setEnd(text(to[0]), to[1])
  const selection = window.getSelection() as Selection
  selection.removeAllRanges()
  selection.addRange(range)
  return selectedSpan(root, selection)
}

describe('selectedSpan', () => {
  it.each([
    [['10', 1], ['10', 3], { start: 11, end: 13 }],
    [['10', 2], ['17', 1], { start: 12, end: 18 }],
    [['14', 1], ['14', 3], { start: 15, end: 16 }],
    [['14', 3], ['17', 2], { start: 16, end: 19 }],
    [['10', 1], ['10', 1], null],
  ] as [[string, number], [string, number], unknown][])('%j to %j', (from, to, want) => {
    expect(select(from, to)).toEqual(want)
  })

  it('takes whole runs when the selection ends outside text', () => {
    const root = document.getElementById('root') as HTMLElement
    const range = document.createRange()
    range.selectNodeContents(root)
    const selection = window.getSelection() as Selection
    selection.removeAllRanges()
    selection.addRange(range)
    expect(selectedSpan(root, selection)).toEqual({ start: 10, end: 19 })
  })

  it('ignores what is selected elsewhere', () => {
    const range = document.createRange()
    range.selectNodeContents(document.getElementById('outside') as HTMLElement)
    const selection = window.getSelection() as Selection
    selection.removeAllRanges()
    selection.addRange(range)
    expect(selectedSpan(document.getElementById('root') as HTMLElement, selection)).toBeNull()
  })
})
