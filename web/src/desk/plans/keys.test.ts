// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'
import { actOf, focusOf, keyList, type Moment } from './keys'

const moment = (over: Partial<Moment>): Moment => ({
  key: 'j', ctrl: false, alt: false, shift: false, composing: false, focus: 'page', dialog: false, readOnly: false, ...over,
})

describe('actOf', () => {
  it.each([
    ['j', 'next'], ['K', 'previous'], ['Enter', 'confirm'], ['e', 'edit'], ['s', 'split'], ['m', 'merge'], ['x', 'reject'],
    ['u', 'undo'], ['n', 'new'], ['?', 'help'], ['？', 'help'], ['1', 'past_done'], ['q', null], ['F5', null], ['Tab', null],
  ])('%s on the page means %s', (key, want) => {
    expect(actOf(moment({ key }))).toBe(want)
  })

  it('leaves every key to a field, a dialog, an input method and the browser', () => {
    for (const { keys } of keyList) {
      for (const key of keys) {
        expect(actOf(moment({ key, focus: 'field' }))).toBeNull()
        expect(actOf(moment({ key, dialog: true }))).toBeNull()
        expect(actOf(moment({ key, composing: true }))).toBeNull()
        expect(actOf(moment({ key, ctrl: true }))).toBeNull()
      }
    }
  })

  it('leaves Enter and arrows to buttons, takes them on the list', () => {
    expect(actOf(moment({ key: 'Enter', focus: 'control' }))).toBeNull()
    expect(actOf(moment({ key: 'Enter', focus: 'card' }))).toBe('confirm')
    expect(actOf(moment({ key: 'ArrowDown', focus: 'control' }))).toBeNull()
    expect(actOf(moment({ key: 'ArrowDown', focus: 'card' }))).toBe('next')
    expect(actOf(moment({ key: 'ArrowDown', focus: 'page' }))).toBeNull()
    expect(actOf(moment({ key: 'j', focus: 'control' }))).toBe('next')
  })

  it('only moves about in an issued plan', () => {
    expect(actOf(moment({ key: 'j', readOnly: true }))).toBe('next')
    for (const key of ['Enter', 'e', 's', 'm', 'x', 'u', 'n', '1']) expect(actOf(moment({ key, readOnly: true }))).toBeNull()
  })
})

describe('focusOf', () => {
  it.each([
    ['<textarea id=t></textarea>', 'field'],
    ['<input id=t>', 'field'],
    ['<input type=checkbox id=t>', 'control'],
    ['<div contenteditable=true><b id=t></b></div>', 'field'],
    ['<div role=combobox><span id=t></span></div>', 'field'],
    ['<button data-card><b id=t></b></button>', 'card'],
    ['<button id=t></button>', 'control'],
    ['<a href="#" id=t></a>', 'control'],
    ['<div tabindex=0 id=t></div>', 'page'],
  ])('%s is a %s', (html, want) => {
    document.body.innerHTML = html
    expect(focusOf(document.getElementById('t'))).toBe(want)
  })

  it('takes the body as the page', () => {
    expect(focusOf(document.body)).toBe('page')
    expect(focusOf(null)).toBe('page')
  })
})
