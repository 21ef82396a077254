import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Column, Position, Row, Value } from '../../../api/types'
import { FileUpload } from '../../files'
import { fromWan, MoneyField, toWan } from './money'
import { parsePlace, PositionField } from './position'
import { RowsField } from './rows'
import { SignatureField } from './signature'

vi.mock('../../../api/client', async (was) => ({ ...(await was<object>()), upload: vi.fn(async (_: string, f: File) => ({ hash: 'h1', name: f.name, size: f.size, type: f.type })) }))
afterEach(() => vi.unstubAllGlobals())

/** An editor with the value that it came to, as text. */
function Holder<T>({ first, draw }: { first: T; draw: (v: T, set: (v: T) => void) => React.ReactNode }) {
  const [v, set] = useState(first)
  return <>{draw(v, set)}<output>{JSON.stringify(v)}</output></>
}
const value = () => JSON.parse(screen.getByText((_, e) => e?.tagName === 'OUTPUT').textContent) as unknown
const type = (label: string | RegExp, text: string) => fireEvent.change(screen.getByLabelText(label), { target: { value: text } })

describe('money', () => {
  it.each([['12500', '1.25'], ['1', '0.0001'], ['0', '0'], ['-30000', '-3'], ['12.x', '12.x'], ['', '']])('%s yuan are %s ten thousand, and back', (yuan, wan) => {
    expect([toWan(yuan), fromWan(wan)]).toEqual([wan, yuan])
  })

  it('keeps yuan while ten thousands are typed, with what is on its way', () => {
    render(<Holder first="12500" draw={(v, set) => <MoneyField id="m" className="in" aria-label="资金" value={v} onChange={set} />} />)
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'wan' } })
    expect(screen.getByLabelText('资金')).toHaveProperty('value', '1.25')
    type('资金', '2.')
    expect([value(), (screen.getByLabelText('资金') as HTMLInputElement).value]).toEqual(['2.', '2.'])
    type('资金', '2.5')
    expect(value()).toBe('25000')
  })
})

describe('a place', () => {
  it.each([['30.65', '104.07', { lat: 30.65, lng: 104.07 }], ['-90', '180', { lat: -90, lng: 180 }], ['91', '0', null], ['0', '181', null], ['北', '1', null], ['', '', null], ['1.', '2', null]] as [string, string, Position | null][])(
    '%s %s', (lat, lng, want) => expect(parsePlace(lat, lng)).toEqual(want))

  const show = () => render(<Holder<Position | null> first={null} draw={(v, set) => <PositionField id="p" value={v} onChange={set} />} />)

  it('is typed, moved on the grid by keys, and taken back', () => {
    show()
    type('纬度', '30.65')
    expect(value()).toBe(null)
    type('经度', '104.07')
    fireEvent.click(screen.getByRole('button', { name: '微调' }))
    fireEvent.keyDown(screen.getByRole('application'), { key: 'ArrowUp' })
    expect(value()).toEqual({ lat: 30.650045, lng: 104.07 })
    type('纬度', '')
    type('经度', '')
    expect(value()).toBe(null)
  })

  it('comes from the device with how exact it is; without leave it says so', () => {
    const locate = vi.fn()
    vi.stubGlobal('navigator', Object.assign(Object.create(navigator), { geolocation: { getCurrentPosition: locate } }))
    show()
    fireEvent.click(screen.getByRole('button', { name: '取当前位置' }))
    const [found, failed] = locate.mock.calls[0] as [(p: unknown) => void, (e: unknown) => void]
    found({ coords: { latitude: 30.6512344, longitude: 104.0759311, accuracy: 7.6 } })
    return waitFor(() => expect(value()).toEqual({ lat: 30.651234, lng: 104.075931, accuracy: 8 })).then(() => {
      failed({ code: 1, PERMISSION_DENIED: 1, TIMEOUT: 3 })
      return screen.findByRole('alert')
    }).then((said) => expect(said.textContent).toContain('未允许'))
  })
})

describe('rows', () => {
  const column = (key: string, more: Partial<Column> = {}): Column => ({ key, title: `${key}名`, type: 'text', required: false, options: null, to: null, list: false, filter: false, sort: false, group: '', help: null, ...more })
  const show = (first: Row[], faults = {}) => render(<Holder<Row[]> first={first} draw={(v, set) => (
    <RowsField id="r" columns={[column('part', { required: true }), column('found')]} value={v} titles={[]} onChange={set} faults={faults}
      draw={(_, id, cell, change, label, fault) => <input id={id} aria-label={label} aria-invalid={fault !== ''} defaultValue={(cell as string | undefined) ?? ''} onChange={(e) => change(e.target.value as Value)} />} />
  )} />)

  it('are added, with the focus in the new one, filled and taken away', () => {
    show([])
    screen.getByText('还没有内容')
    fireEvent.click(screen.getByRole('button', { name: '添加一行' }))
    expect(document.activeElement?.getAttribute('aria-label')).toBe('第 1 行 part名')
    type('第 1 行 part名', '东门')
    fireEvent.click(screen.getByRole('button', { name: '添加一行' }))
    type('第 2 行 part名', '西门')
    fireEvent.click(screen.getByRole('button', { name: '删除第 1 行' }))
    expect(value()).toEqual([{ part: '西门' }])
    expect(screen.getByLabelText('第 1 行 part名')).toHaveProperty('value', '西门') // the control went with its row
  })

  it('keep the id of a row that is there, and say what is wrong in a cell', () => {
    show([{ id: 'a', part: '东门' }], { '0.found': 'found名应为整数' })
    expect(screen.getByLabelText('第 1 行 found名').getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById('r-0-found-fault')?.textContent).toBe('found名应为整数')
    type('第 1 行 part名', '北门')
    expect(value()).toEqual([{ id: 'a', part: '北门' }])
  })
})

describe('a signature', () => {
  const pen = { fillRect: vi.fn(), fillText: vi.fn(), beginPath: vi.fn(), moveTo: vi.fn(), lineTo: vi.fn(), stroke: vi.fn() }
  beforeEach(() => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(pen as unknown as null)
    vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(new Blob(['x'], { type: 'image/png' })))
  })
  afterEach(() => vi.restoreAllMocks())

  it('is made of a typed name by the keyboard, kept as a picture, and made anew', async () => {
    render(<Holder<unknown> first={null} draw={(v, set) => <SignatureField id="s" value={v} onChange={set} />} />)
    expect(screen.queryByRole('button', { name: '用此签名' })).toBe(null)
    type('或输入姓名', ' 周文静 ')
    fireEvent.keyDown(screen.getByLabelText('或输入姓名'), { key: 'Enter' })
    expect(pen.fillText.mock.calls[0]?.[0]).toBe('周文静')
    fireEvent.click(screen.getByRole('button', { name: '用此签名' }))
    await screen.findByRole('img', { name: '已签名' })
    expect(value()).toMatchObject({ hash: 'h1', type: 'image/png' })
    fireEvent.click(screen.getByRole('button', { name: '重新签名' }))
    expect(value()).toBe(null)
  })

  it.each([
    [['h1'], '/api/files/h1?ledger=l&record=r&as=view'], [[], '/api/files/h1?as=view'],
  ])('is read through the record that has it, else as one’s own upload', (files, want) => {
    render(<SignatureField id="s" value="h1" onChange={() => undefined} of={{ ledger: 'l', record: 'r', files }} />)
    expect(screen.getByRole('img').getAttribute('src')).toBe(want)
  })
})

it('says what the server said of the room for files', () => {
  const file = { hash: 'a', name: 'a.pdf', size: 1, type: 'application/pdf' }
  const { rerender } = render(<FileUpload value={[file]} onChange={() => undefined} />)
  expect(screen.queryByRole('status')).toBe(null)
  rerender(<FileUpload value={[file, { ...file, hash: 'b', warning: '本单位附件空间已用 91%' }]} onChange={() => undefined} />)
  expect(screen.getByRole('status').textContent).toBe('本单位附件空间已用 91%')
})
