import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Field, FieldType } from '../../api/types'
import { dropDraft, keep, keptUnder, readDraft, readKept, storable, useDraft } from './draft'

const none = {}
function Form() {
  const [note, setNote] = useState(() => readDraft('k')?.note ?? '')
  const [touched, setTouched] = useState(false)
  useDraft('k', { inputs: none, note }, touched)
  return <input aria-label="note" value={note} onChange={(e) => { setTouched(true); setNote(e.target.value) }} />
}
const type = (text: string) => fireEvent.change(screen.getByLabelText('note'), { target: { value: text } })

beforeEach(() => localStorage.clear())
afterEach(() => localStorage.clear())

describe('a draft', () => {
  it('is there again when the form was left at once', () => {
    const { unmount } = render(<Form />)
    type('已完成')
    unmount()
    render(<Form />)
    expect(screen.getByLabelText('note')).toHaveProperty('value', '已完成')
  })

  it('is kept when the page itself is left', () => {
    render(<Form />)
    type('筹备')
    window.dispatchEvent(new Event('pagehide'))
    expect(readDraft('k')?.note).toBe('筹备')
  })

  it('is not made by looking', () => {
    const { unmount } = render(<Form />)
    unmount()
    expect(readDraft('k')).toBe(null)
  })
})

it('keeps, finds and forgets values by the start of their key', () => {
  keep('zhou.plan.1.a', { n: 1 })
  keep('zhou.plan.2.b', { n: 2 })
  expect(keptUnder('zhou.plan.1.')).toEqual(['zhou.plan.1.a'])
  expect(readKept('zhou.plan.2.b')).toEqual({ n: 2 })
  dropDraft('zhou.plan.1.a')
  expect(keptUnder('zhou.plan.1.')).toEqual([])
})

it('leaves out what is protected, and tables that have some of it', () => {
  const field = (key: string, type: FieldType, more: Partial<Field> = {}): Field =>
    ({ key, title: key, type, required: false, options: null, to: null, list: false, filter: false, sort: false, group: '', help: null, ...more })
  const fields = [field('text', 'text'), field('phone', 'phone', { protected: true }), field('told', 'text', { protected: true, encrypted: true }),
    field('people', 'rows', { columns: [field('name', 'text'), field('phone', 'phone', { protected: true })] }), field('goods', 'rows', { columns: [field('name', 'text')] })]
  const typed = { text: '夜间动火', phone: '13912345670', told: '赵六', people: [{ name: '孙', phone: '13912345671' }], goods: [{ name: '气瓶' }] }
  expect(storable(fields, typed)).toEqual({ text: '夜间动火', goods: [{ name: '气瓶' }] })
})
