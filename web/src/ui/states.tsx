import { useEffect, useState, type ReactNode } from 'react'
import { ApiError } from '../api/client'
import { t } from '../i18n'
import './states.css'

/** Nothing here: one sentence and, where there is one, the act that fills it. */
export function Empty({ children, action }: { children: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <p>{children}</p>
      {action}
    </div>
  )
}

/** What went wrong, in words for people. */
export function errorText(e: unknown): string {
  if (!(e instanceof ApiError)) return e instanceof Error ? e.message : String(e)
  if (e.status === 0) return t(e.code === 'timeout' ? 'error.timeout' : 'error.offline')
  return e.detail || e.title || e.code
}

/** What happened, whether anything was saved, what to do. */
export function ErrorPanel({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const wrote = error instanceof ApiError && error.wrote
  const refused = error instanceof ApiError && error.status === 403 // which another try does not change
  const ref = error instanceof ApiError && typeof error.problem.instance === 'string' ? error.problem.instance : ''
  return (
    <div className="errp" role="alert">
      <b>{t(wrote ? 'error.not_saved' : 'error.title')}</b>
      <p>{errorText(error)}{wrote ? ` ${t('error.kept')}` : ''}{ref ? ` ${t('error.number', { n: ref })}` : ''}</p>
      {error instanceof ApiError && error.errors.length > 0 && (
        <ul>{error.errors.map((x) => <li key={x.location + x.message}>{x.message}</li>)}</ul>
      )}
      {onRetry && !refused && <button type="button" className="btn sm" onClick={onRetry}>{t('common.retry')}</button>}
    </div>
  )
}

/** Nothing for 300 ms, then rows of the final height; after 5 s a sentence. */
export function Skeleton({ rows = 6 }: { rows?: number }) {
  const [stage, setStage] = useState(0)
  useEffect(() => {
    const a = window.setTimeout(() => setStage(1), 300)
    const b = window.setTimeout(() => setStage(2), 5000)
    return () => { window.clearTimeout(a); window.clearTimeout(b) }
  }, [])
  return (
    <div className="skel" role="progressbar" aria-busy="true" aria-label={t('common.loading')}>
      {stage > 0 && Array.from({ length: rows }, (_, i) => <i key={i} style={{ width: `${88 - ((i * 17) % 40)}%` }} />)}
      {stage > 1 && <p className="muted">{t('common.slow')}</p>}
    </div>
  )
}

/** Loading, failure or content of one query. */
export function Loaded<T>({ query, rows, children }: {
  query: { data: T | undefined; error: unknown; isPending: boolean; refetch: () => unknown }
  rows?: number
  children: (data: T) => ReactNode
}) {
  if (query.data !== undefined) return <>{children(query.data)}</>
  if (query.error) return <ErrorPanel error={query.error} onRetry={() => void query.refetch()} />
  return <Skeleton rows={rows} />
}
