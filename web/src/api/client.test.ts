// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { setLanguage } from '../i18n'
import { ApiError, call, post, queryString, safeNext, uuid, watchPacks } from './client'

function answer(status: number, body: unknown) {
  const f = vi.fn((_url: string, _init: RequestInit) => Promise.resolve(new Response(status === 204 ? null : JSON.stringify(body), { status })))
  vi.stubGlobal('fetch', f)
  return f
}
afterEach(() => { vi.unstubAllGlobals(); setLanguage('zh') })

describe('call', () => {
  it('sends language, version and an idempotency key', async () => {
    const f = answer(200, { ok: 1 })
    setLanguage('en')
    await post('/x', { a: 1 }, { ifMatch: 7, key: 'k1' })
    const [url, init] = f.mock.calls[0] ?? []
    expect(url).toBe('/api/x')
    expect(init?.headers).toMatchObject({ 'Accept-Language': 'en', 'If-Match': '"7"', 'Idempotency-Key': 'k1', 'Content-Type': 'application/json' })
  })

  it('turns a problem into an ApiError with its extension members', async () => {
    answer(412, { title: 'Changed', detail: '韩立已修改', code: 'changed', by: '韩立', errors: null })
    const e = await call('PATCH', '/x', { body: {} }).catch((x: unknown) => x)
    expect(e).toBeInstanceOf(ApiError)
    expect(e).toMatchObject({ status: 412, code: 'changed', detail: '韩立已修改', errors: [], wrote: true, problem: { by: '韩立' } })
  })

  it('tells a lost connection from a refusal', async () => {
    vi.stubGlobal('fetch', vi.fn(() => Promise.reject(new TypeError('failed'))))
    await expect(call('GET', '/x')).rejects.toMatchObject({ status: 0, code: 'offline', wrote: false })
  })

  it('has nothing to decode in a 204', async () => {
    answer(204, null)
    await expect(call('DELETE', '/x')).resolves.toBeUndefined()
  })
})

describe('packs', () => {
  it('tells once when answers come to be made by other packs, refusals included', async () => {
    const told = vi.fn()
    const stop = watchPacks(told)
    for (const [packs, status] of [['a', 200], ['a', 200], [null, 200], ['b', 404], ['b', 200]] as const) {
      vi.stubGlobal('fetch', vi.fn(() => Promise.resolve(new Response('{}', { status, headers: packs === null ? {} : { 'Zhiben-Packs': packs } }))))
      await call('GET', '/x').catch(() => {})
    }
    expect(told).toHaveBeenCalledTimes(1)
    stop()
  })
})

describe('addresses', () => {
  it('repeat lists and leave out what is empty', () => {
    expect(queryString({ a: '', b: undefined, where: ['x:1', 'y:2'], n: 0 })).toBe('?where=x%3A1&where=y%3A2&n=0')
    expect(queryString({})).toBe('')
  })

  it.each([['/tasks?x=1', '/tasks?x=1'], ['//evil', '/'], ['https://evil', '/'], ['/\\evil', '/'], ['/login', '/'], [null, '/']])('next=%s leads to %s', (next, to) => {
    expect(safeNext(next)).toBe(to)
  })
})

it('makes version 4 identifiers without randomUUID', () => {
  expect(uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})
