import { describe, expect, it } from 'vitest'
import type { Field, FieldType, Value } from '../../api/types'
import { conflicts, fault, inputsOf, showValue, valuesOf } from './value'

const field = (key: string, type: FieldType, more: Partial<Field> = {}): Field =>
  ({ key, title: key, type, required: false, options: null, to: null, list: false, filter: false, sort: false, group: '', help: null, ...more })
const file = { hash: 'h1', name: '台账.xlsx', size: 10, type: 'x' }
const fields = [field('text', 'text'), field('n', 'int'), field('share', 'percent'), field('units', 'units'), field('files', 'files'), field('due', 'date'), field('ok', 'bool')]

describe('a form goes from values to inputs and back', () => {
  it('keeps what was there', () => {
    const values = { text: '甲', n: 3, share: 0.715, units: ['u1'], files: [file], due: '2026-11-24', ok: true }
    const inputs = inputsOf(fields, values)
    expect([inputs.n, inputs.share]).toEqual(['3', '71.5'])
    expect(valuesOf(fields, inputs)).toEqual({ ...values, files: ['h1'] })
  })

  it('sends empty inputs as null, empty lists as lists, zero as zero', () => {
    expect(valuesOf(fields, { ...inputsOf(fields, {}), text: '  ', n: '0' })).toEqual({ text: null, n: 0, share: null, units: [], files: [], due: null, ok: null })
  })
})

it('finds the names of files by their hashes', () => {
  expect(inputsOf(fields, { files: ['h1', 'h2abcdefghi'] }, [file]).files).toEqual([file, { hash: 'h2abcdefghi', name: 'h2abcdef', size: 0, type: '' }])
})

describe('fault', () => {
  it.each([
    ['text', '', true, '请填写text'], ['text', ' ', true, '请填写text'], ['text', '', false, ''],
    ['int', '12', true, ''], ['int', '1.5', true, 'int应为整数，例如 12'], ['decimal', '1.5', true, ''], ['percent', '七成', true, 'percent应为数字，例如 12.5'],
    ['files', [], true, '请上传files'], ['date', '2026-11-24', true, ''],
  ] as [FieldType, Value, boolean, string][])('%s %j needed=%s → %s', (type, input, needed, want) => {
    expect(fault(field(type, type), input, needed)).toBe(want)
  })
})

describe('showValue', () => {
  const stage = field('stage', 'enum', { options: [{ key: 'a', title: '筹备' }, { key: 'b', title: '推进中' }] })
  it.each([
    [stage, 'b', undefined, '推进中'], [stage, 'b', '正在推进', '正在推进'], [stage, null, undefined, '—'],
    [field('n', 'decimal'), 3986.5, undefined, '3,986.5'], [field('n', 'int'), 0, undefined, '0'], [field('p', 'percent'), 0.715, undefined, '71.5%'],
    [field('ok', 'bool'), false, undefined, '否'], [field('u', 'units'), ['1', '2'], ['石桥镇', '沙湾镇'], '石桥镇、沙湾镇'], [field('f', 'files'), [file], undefined, '台账.xlsx'],
  ] as [Field, Value, string | string[] | undefined, string][])('%#', (f, v, title, want) => {
    expect(showValue(f, v, title)).toBe(want)
  })
})

describe('conflicts', () => {
  const start = { text: '旧', n: 1 }
  it('names only fields that both sides touched', () => {
    const inputs = { ...inputsOf(fields, start), text: '我的', n: '5' }
    expect(conflicts(fields, start, inputs, { text: '他的', n: 1 }).map((d) => d.field.key)).toEqual(['text'])
  })

  it('is silent about what I did not touch: it is not sent', () => {
    expect(conflicts(fields, start, { n: '5' }, { text: '他的', n: 1 })).toEqual([])
  })

  it('tells both sides as they are stored', () => {
    expect(conflicts(fields, { share: 0.1 }, { share: '71.5' }, { share: 0.2 }).map((d) => [d.mine, d.theirs])).toEqual([[0.715, 0.2]])
  })

  it('is silent when both wrote the same', () => {
    expect(conflicts(fields, start, { ...inputsOf(fields, start), text: '同' }, { text: '同', n: 1 })).toEqual([])
  })
})
