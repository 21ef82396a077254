import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { dropDraft, keep, keptUnder, readDraft, readKept, useDraft } from './draft'

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
