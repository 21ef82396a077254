import { language } from '../i18n'

/** What the server said when it refused, or what kept the request from reaching it. */
export class ApiError extends Error {
  constructor(
    /** HTTP status; 0 when no answer came. */
    readonly status: number,
    readonly code: string,
    readonly title: string,
    /** For people, in their language. */
    readonly detail: string,
    readonly errors: { location: string; message: string }[],
    /** The whole problem, extension members included. */
    readonly problem: Record<string, unknown>,
    /** Whether the request was to change something. */
    readonly wrote: boolean,
  ) {
    super(detail || title || code)
  }
}

export interface CallOptions {
  query?: Query
  body?: unknown
  form?: FormData
  ifMatch?: number
  /** Sent as Idempotency-Key; give the same key again to repeat a request safely. */
  key?: string
  signal?: AbortSignal
  /** Stay on the page when the session has ended (the log-in page itself). */
  stay?: boolean
}

export type Query = Record<string, string | number | boolean | string[] | null | undefined>

/** A random identifier; crypto.randomUUID is absent in older browsers and on plain http. */
export function uuid(): string {
  const b = crypto.getRandomValues(new Uint8Array(16))
  b[6] = ((b[6] ?? 0) & 0x0f) | 0x40
  b[8] = ((b[8] ?? 0) & 0x3f) | 0x80
  const h = Array.from(b, (x) => x.toString(16).padStart(2, '0')).join('')
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-${h.slice(12, 16)}-${h.slice(16, 20)}-${h.slice(20)}`
}

/** The query string of q with its question mark; lists repeat their name, empty values are left out. */
export function queryString(q: Query | undefined): string {
  const p = new URLSearchParams()
  for (const [k, v] of Object.entries(q ?? {})) {
    if (Array.isArray(v)) v.forEach((x) => p.append(k, x))
    else if (v != null && v !== '') p.set(k, String(v))
  }
  const s = p.toString()
  return s ? `?${s}` : ''
}

/** Address of an API resource, for links that download. */
export function apiUrl(path: string, query?: Query): string {
  return `/api${path}${queryString(query)}`
}

const TIMEOUT_MS = 30_000
const UPLOAD_TIMEOUT_MS = 180_000

let packs = ''
let onPacks = () => {}

/** Has f called whenever an answer was made by other packs than the one before: definitions may have changed. */
export function watchPacks(f: () => void): () => void {
  onPacks = f
  return () => { onPacks = () => {} }
}

function notePacks(res: Response) {
  const now = res.headers.get('Zhiben-Packs') ?? ''
  const changed = now !== '' && packs !== '' && now !== packs
  if (now !== '') packs = now
  if (changed) onPacks()
}

/** Sends one request and returns the decoded answer, or throws ApiError. */
export async function call<T>(method: string, path: string, o: CallOptions = {}): Promise<T> {
  const headers: Record<string, string> = { Accept: 'application/json', 'Accept-Language': language() === 'en' ? 'en' : 'zh-CN' }
  const wrote = method !== 'GET'
  if (o.body !== undefined) headers['Content-Type'] = 'application/json'
  if (o.ifMatch !== undefined) headers['If-Match'] = `"${o.ifMatch}"`
  if (method === 'POST') headers['Idempotency-Key'] = o.key ?? uuid()

  const stop = new AbortController()
  const timer = window.setTimeout(() => stop.abort(), o.form ? UPLOAD_TIMEOUT_MS : TIMEOUT_MS)
  const give = () => stop.abort()
  o.signal?.addEventListener('abort', give)
  let res: Response
  try {
    res = await fetch(apiUrl(path, o.query), {
      method, headers, signal: stop.signal, credentials: 'same-origin',
      body: o.form ?? (o.body === undefined ? undefined : JSON.stringify(o.body)),
    })
  } catch (e) {
    if (o.signal?.aborted) throw e
    throw new ApiError(0, stop.signal.aborted ? 'timeout' : 'offline', '', '', [], {}, wrote)
  } finally {
    window.clearTimeout(timer)
    o.signal?.removeEventListener('abort', give)
  }
  notePacks(res)
  if (!res.ok) throw await problem(res, wrote, o.stay)
  const text = await res.text() // empty where there is nothing to say
  return (text === '' ? undefined : JSON.parse(text)) as T
}

async function problem(res: Response, wrote: boolean, stay: boolean | undefined): Promise<ApiError> {
  const p = (await res.json().catch(() => ({}))) as Record<string, unknown>
  const text = (k: string) => (typeof p[k] === 'string' ? (p[k] as string) : '')
  const errors = Array.isArray(p.errors) ? (p.errors as { location: string; message: string }[]) : []
  if (res.status === 401 && !stay) toLogin()
  return new ApiError(res.status, text('code') || String(res.status), text('title'), text('detail'), errors, p, wrote)
}

function toLogin() {
  const here = window.location.pathname + window.location.search
  if (window.location.pathname !== '/login') window.location.assign(`/login?next=${encodeURIComponent(here)}`)
}

/** A next= address is followed only inside this application. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) && !next.startsWith('/login') ? next : '/'
}

export const get = <T>(path: string, query?: Query, signal?: AbortSignal) => call<T>('GET', path, { query, signal })
export const post = <T>(path: string, body?: unknown, o: CallOptions = {}) => call<T>('POST', path, { body: body ?? {}, ...o })
export const patch = <T>(path: string, body: unknown, version?: number) => call<T>('PATCH', path, { body, ifMatch: version })
export const put = <T>(path: string, body: unknown, version?: number) => call<T>('PUT', path, { body, ifMatch: version })
export const del = <T>(path: string) => call<T>('DELETE', path)

/** Sends one file with progress from 0 to 1; fetch cannot report how much has been sent. */
export function upload<T>(path: string, file: File, extra: Record<string, string> = {}, progress?: (done: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const x = new XMLHttpRequest()
    const form = new FormData()
    for (const [k, v] of Object.entries(extra)) form.append(k, v)
    form.append('file', file)
    x.open('POST', apiUrl(path))
    x.timeout = UPLOAD_TIMEOUT_MS
    x.setRequestHeader('Accept', 'application/json')
    x.setRequestHeader('Accept-Language', language() === 'en' ? 'en' : 'zh-CN')
    x.setRequestHeader('Idempotency-Key', uuid())
    x.upload.onprogress = (e) => { if (e.lengthComputable) progress?.(e.loaded / e.total) }
    const lost = (code: string) => () => reject(new ApiError(0, code, '', '', [], {}, true))
    x.onerror = lost('offline')
    x.ontimeout = lost('timeout')
    x.onload = () => {
      const res = new Response(x.responseText || null, { status: x.status === 0 ? 500 : x.status })
      if (res.ok) res.json().then((v) => resolve(v as T), reject)
      else problem(res, true, false).then(reject, reject)
    }
    x.send(form)
  })
}

/** Sends one file and gives the file that answers it; the same key again repeats it safely. */
export async function fileOf(path: string, file: File, key: string): Promise<Blob> {
  const form = new FormData()
  form.append('file', file)
  const res = await fetch(apiUrl(path), { method: 'POST', body: form, credentials: 'same-origin', headers: { 'Accept-Language': language() === 'en' ? 'en' : 'zh-CN', 'Idempotency-Key': key } })
    .catch(() => { throw new ApiError(0, 'offline', '', '', [], {}, true) })
  if (!res.ok) throw await problem(res, true, false)
  return res.blob()
}
