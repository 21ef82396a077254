import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import type { Field, FieldType } from '../../api/types'
import { FieldForm } from './fields'
import { inputsOf, valuesOf } from './value'

const field = (key: string, type: FieldType, more: Partial<Field> = {}): Field =>
  ({ key, title: `${key}名`, type, required: false, options: null, to: null, list: false, filter: false, sort: false, group: '', help: null, ...more })
const fields = [
  field('text', 'text', { help: '写明地点' }), field('long', 'long_text'), field('n', 'int'), field('due', 'date'), field('ok', 'bool'),
  field('stage', 'enum', { options: [{ key: 'a', title: '筹备' }, { key: 'b', title: '推进中' }] }),
  field('many', 'enum', { options: Array.from({ length: 8 }, (_, i) => ({ key: `k${i}`, title: `项${i}` })) }),
  field('some', 'enums', { options: [{ key: 'x', title: '甲' }, { key: 'y', title: '乙' }] }),
  field('files', 'files'),
]

function Form() {
  const [inputs, setInputs] = useState(() => inputsOf(fields, {}))
  return (
    <>
      <FieldForm prefix="p" fields={fields} needed={['text']} faults={{ n: '应为整数' }} inputs={inputs} onChange={(k, v) => setInputs((s) => ({ ...s, [k]: v }))} />
      <output>{JSON.stringify(valuesOf(fields, inputs))}</output>
    </>
  )
}
const show = () => render(<QueryClientProvider client={new QueryClient()}><Form /></QueryClientProvider>)

describe('FieldForm', () => {
  it('builds one labelled control for each field and marks what is optional', () => {
    show()
    expect(screen.getByLabelText('text名').tagName).toBe('INPUT')
    expect(screen.getByLabelText('long名 选填').tagName).toBe('TEXTAREA')
    expect(screen.getByLabelText('due名 选填').getAttribute('type')).toBe('date')
    expect(screen.getByLabelText('many名 选填').tagName).toBe('SELECT')
    expect(screen.getByRole('group', { name: /^stage名/ }).querySelectorAll('input[type=radio]')).toHaveLength(2)
    expect(screen.getByRole('group', { name: /^files名/ }).textContent).toContain('上传文件')
    expect(screen.getByText('写明地点')).toBeTruthy()
  })

  it('shows a fault at its field', () => {
    show()
    const n = screen.getByLabelText('n名 选填')
    expect(n.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(n.getAttribute('aria-describedby') ?? '')?.textContent).toBe('应为整数')
  })

  it('collects what is typed and chosen', () => {
    show()
    fireEvent.change(screen.getByLabelText('text名'), { target: { value: '完成' } })
    fireEvent.change(screen.getByLabelText('n名 选填'), { target: { value: '12' } })
    fireEvent.change(screen.getByLabelText('due名 选填'), { target: { value: '2026-12-01' } })
    fireEvent.click(screen.getByLabelText('推进中'))
    fireEvent.click(screen.getByLabelText('乙'))
    fireEvent.click(within(screen.getByRole('group', { name: /^ok名/ })).getByLabelText('是'))
    expect(JSON.parse(screen.getByRole('status').textContent)).toEqual({ text: '完成', long: null, n: 12, due: '2026-12-01', ok: true, stage: 'b', many: null, some: ['y'], files: [] })
  })
})
