import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { MemoryRouter, Route, Routes } from 'react-router'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { MeContext } from '../../api/session'
import type { Me } from '../../api/types'
import { t } from '../../i18n'
import { commitment } from './sample'
import type { Commitment, Plan } from './types'
import WorkbenchPage from './workbench'

const me: Me = {
  person: { id: 'p', name: '周文静' }, login: 'zhou', post: null, posts: [], may: ['plan.review', 'plan.issue'], site: { name: '平澜县', region: '平澜县' }, last_sign_in: null, today: '2025-11-20',
}
const text = '一、工作目标\n1.建立台账。2025年底前，各镇街完成排查；企业每月自查1次；凡是发现重大隐患的，一律挂牌督办。\n'
const lead = { unit: 'u1', name: '县应急局', because: '原文' }

function span(words: string) {
  const start = text.indexOf(words)
  return { start, end: start + words.length, quote: words }
}

interface Sent {
  method: string
  path: string
  body: Record<string, unknown>
  match: string | null
}

/** A server in memory with three commitments, the first confirmed. */
function server(over: Partial<Plan> = {}) {
  const plan: Plan = {
    id: 'p1', title: '专项整治方案', number: null, issuer: null, unit: { id: 'r', name: '县安委办' }, state: 'draft', state_title: '拟定中', format: 'txt', chars: text.length, uploaded_at: '2025-11-19T01:00:00Z',
    uploaded_by: '周文静', revises: null, version: 1, period: null, may: ['review', 'issue'], text, warnings: [],
    counts: { headings: 1, measures: 1, commitments: 3, pending: 2, confirmed: 1, rejected: 0, elsewhere: 0, waiting: 0, not_taken: 1, tasks: 0, past_unset: 0, unassigned: 1 },
    blocks: [{ kind: 'paragraph', start: 0, end: 6 }, { kind: 'paragraph', start: 7, end: text.length - 1 }],
    headings: [{ level: 1, label: '一', title: '工作目标', start: 2, end: 6, parent: null }], ...over,
  }
  const items: Commitment[] = [
    commitment({ id: 'a', n: 1, kind: 'milestone', status: 'confirmed', what: '完成排查', due: '2025-12-31', lead, ...span('2025年底前，各镇街完成排查') }),
    commitment({ id: 'b', n: 2, kind: 'recurring', what: '自查', every: 'month', min: 1, lead, ...span('企业每月自查1次') }),
    commitment({ id: 'c', n: 3, kind: 'trigger', what: '挂牌督办', ...span('凡是发现重大隐患的，一律挂牌督办') }),
  ]
  const notTaken = [{ id: 'n1', ...span('建立台账'), reason: '无期限', dismissed: false }]
  const sent: Sent[] = []
  const refuse: { status: number; body: unknown }[] = []

  function answer(s: Sent): unknown {
    if (s.path === '/plans/p1') return plan
    if (s.path === '/plans/p1/commitments') return { version: 1, items: items.map((c) => ({ ...c })), not_taken: notTaken }
    if (s.path.endsWith('/measures')) return { items: [] }
    if (s.path === '/records/task') return { items: [], total: 0, total_exact: true, next: null }
    if (s.path.endsWith('/decide')) {
      const status = s.body.decision === 'confirm' ? 'confirmed' : 'rejected'
      return { results: (s.body.ids as string[]).map((id) => ({ id, ok: true, commitment: change(id, { status, reason: String(s.body.reason ?? ''), decided_by: me.person.name }) })) }
    }
    if (s.method === 'PATCH') return change(s.path.split('/').pop() ?? '', s.body as Partial<Commitment>)
    return {}
  }

  function change(id: string, part: Partial<Commitment>): Commitment {
    const i = items.findIndex((c) => c.id === id)
    items[i] = { ...(items[i] ?? commitment()), ...part, version: (items[i]?.version ?? 0) + 1 }
    return { ...(items[i] ?? commitment()) }
  }

  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    const s: Sent = {
      method: init.method ?? 'GET', path: url.replace('/api', '').replace(/\?.*/, ''), body: init.body ? JSON.parse(String(init.body)) : {}, match: new Headers(init.headers).get('If-Match'),
    }
    if (s.method !== 'GET') sent.push(s)
    const no = s.method === 'GET' ? undefined : refuse.shift()
    if (no) return new Response(JSON.stringify(no.body), { status: no.status })
    return new Response(JSON.stringify(answer(s)), { status: 200 })
  })
  return { sent, refuse, change, items }
}

async function open() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={client}>
      <MeContext.Provider value={me}>
        <MemoryRouter initialEntries={['/plans/p1']}>
          <Routes><Route path="/plans/:id" element={<WorkbenchPage />} /></Routes>
        </MemoryRouter>
      </MeContext.Provider>
    </QueryClientProvider>,
  )
  await screen.findByRole('tablist')
  return client
}

const currentNumber = () => document.querySelector('.cards .c.sel .n')?.textContent
const press = (key: string, on: Element = document.body) => fireEvent.keyDown(on, { key })

beforeEach(() => {
  localStorage.clear()
  Element.prototype.scrollBy = () => undefined
  Element.prototype.scrollTo = () => undefined
  vi.stubGlobal('CSS', { escape: (s: string) => s })
})
afterEach(() => vi.unstubAllGlobals())

describe('the workbench by keyboard', () => {
  it('opens at the first pending commitment and moves with J and K', async () => {
    server()
    await open()
    expect(currentNumber()).toBe('2')
    press('k')
    expect(currentNumber()).toBe('1')
    press('j')
    press('j')
    expect(currentNumber()).toBe('3')
  })

  it('leaves a form open that was opened right after a step', async () => {
    server()
    await open()
    press('k')
    press('e')
    const due = screen.getByLabelText('期限')
    fireEvent.change(due, { target: { value: '2026-06-30' } })
    await act(() => new Promise((done) => setTimeout(done, 400))) // the address has followed by then
    expect(document.contains(due)).toBe(true)
    expect(currentNumber()).toBe('1')
  })

  it('keeps what was typed into a form when the page is left', async () => {
    server()
    await open()
    press('e')
    fireEvent.change(screen.getByLabelText('事项'), { target: { value: '每月自查并留痕' } })
    cleanup()
    await open()
    fireEvent.click(screen.getByRole('button', { name: t('plans.kept_draft') }))
    expect(screen.getByLabelText('事项')).toHaveProperty('value', '每月自查并留痕')
    press('Escape', screen.getByLabelText('事项'))
    expect(localStorage.length).toBe(0)
  })

  it('confirms with Enter and goes to the next pending one', async () => {
    const s = server()
    await open()
    press('Enter')
    expect(currentNumber()).toBe('3')
    await screen.findByText('已确认第 2 条')
    expect(s.sent).toEqual([{ method: 'POST', path: '/plans/p1/commitments/decide', body: { ids: ['b'], decision: 'confirm' }, match: null }])
  })

  it('takes a confirmation back on the screen when the server refuses it', async () => {
    const s = server()
    s.refuse.push({ status: 409, body: { code: 'not_draft', detail: '方案已下达，不能再修改条目。' } })
    await open()
    press('Enter')
    await screen.findByText('方案已下达，不能再修改条目。')
    expect(screen.getByRole('button', { name: '待确认 2' })).toBeTruthy()
  })

  it('rejects only with a reason', async () => {
    const s = server()
    await open()
    press('x')
    const reason = screen.getByLabelText('不采纳的理由')
    expect(document.activeElement).toBe(reason)
    fireEvent.submit(reason)
    expect(screen.getByText('请写明理由')).toBeTruthy()
    fireEvent.change(reason, { target: { value: '重复' } })
    press('j', reason)
    fireEvent.submit(reason)
    await waitFor(() => expect(s.sent.map((x) => x.body)).toEqual([{ ids: ['b'], decision: 'reject', reason: '重复' }]))
    expect(currentNumber()).toBe('3')
  })

  it('asks for what is missing before it confirms', async () => {
    const s = server()
    s.change('b', { every: null })
    await open()
    press('Enter')
    expect(screen.getByText('第 2 条缺少频次，补全后再确认')).toBeTruthy()
    expect(screen.getByRole('button', { name: /保存修改/ })).toBeTruthy()
    expect(s.sent).toEqual([])
  })
})

describe('editing beside others', () => {
  async function editWhat(words: string) {
    press('e')
    const what = screen.getByRole('textbox', { name: '事项' })
    fireEvent.change(what, { target: { value: words } })
    press('Enter', what)
    expect(currentNumber()).toBe('2')
    return what
  }

  it('sends what changed and the version it was read at', async () => {
    const s = server()
    await open()
    fireEvent.submit(await editWhat('每月自查'))
    await screen.findByText('第 2 条已保存')
    expect(s.sent).toEqual([{ method: 'PATCH', path: '/plans/p1/commitments/b', body: { what: '每月自查' }, match: '"1"' }])
  })

  it('shows both versions on a conflict, keeps what was typed, and saves only that over the other', async () => {
    const s = server()
    await open()
    const what = await editWhat('我的说法')
    s.refuse.push({ status: 412, body: { code: 'changed', current: s.change('b', { who: '高危企业' }), by: '韩立', at: '2025-11-20T01:28:00Z' } })
    fireEvent.submit(what)
    const box = within(await screen.findByRole('alert'))
    expect(box.getByText(/韩立/)).toBeTruthy()
    expect(box.getByText('高危企业')).toBeTruthy()
    expect(box.getByText('我的说法')).toBeTruthy()
    fireEvent.click(box.getByText('保留我的，覆盖保存'))
    await screen.findByText('第 2 条已保存')
    expect(s.sent[1]).toMatchObject({ body: { what: '我的说法' }, match: '"2"' })
    expect(s.items[1]).toMatchObject({ what: '我的说法', who: '高危企业' })
  })

  it('tells of other editors’ work by name', async () => {
    const s = server()
    const client = await open()
    s.change('c', { status: 'confirmed', decided_by: '韩立' })
    await act(() => client.refetchQueries({ queryKey: ['plan', 'p1', 'commitments'] }))
    expect(await screen.findByText('韩立 刚刚改动了第 3 条')).toBeTruthy()
  })
})

describe('issuing', () => {
  it('stays closed and says why', async () => {
    server()
    await open()
    const button = screen.getByRole('button', { name: /下达方案/ })
    expect(button.textContent).toBe('下达方案（还有 2 条待确认、1 条无牵头单位）')
    fireEvent.click(button)
    fireEvent.click(screen.getByRole('button', { name: '1 条无牵头单位' }))
    await waitFor(() => expect(document.querySelectorAll('.cards .c')).toHaveLength(1))
    expect(currentNumber()).toBe('3')
  })

  it('leaves an issued plan to reading', async () => {
    const s = server({ state: 'issued', state_title: '已下达' })
    await open()
    expect(screen.getByText('本方案已下达，条目只读。')).toBeTruthy()
    for (const key of ['Enter', 'x', 'e', 'm', 'u', 'n']) press(key)
    expect(screen.queryByRole('button', { name: /不采纳|修改|新增/ })).toBeNull()
    expect(s.sent).toEqual([])
  })
})

describe('the document', () => {
  it('marks commitments and sentences not taken, and leads to the card', async () => {
    server()
    await open()
    const marks = Array.from(document.querySelectorAll('.doc mark')).map((m) => `${m.className}:${m.querySelector('span')?.textContent}`)
    expect(marks).toEqual(['not_taken:建立台账', 'confirmed:2025年底前，各镇街完成排查', 'pending sel:企业每月自查1次', 'pending:凡是发现重大隐患的，一律挂牌督办'])
    fireEvent.click(screen.getByText('2025年底前，各镇街完成排查', { selector: '.doc span' }))
    expect(currentNumber()).toBe('1')
  })
})
