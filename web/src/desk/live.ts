import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { apiUrl, get } from '../api/client'
import { useMe } from '../api/session'
import type { Notices } from '../api/notices'
import { t } from '../i18n'
import { announce } from '../ui/live'

interface Told {
  unread: number
  notices: number
  /** Ledgers in which something changed; null: it is not known. */
  ledgers: string[] | null
}

/** How often to ask where no stream is to be had, and how long until one is tried again. */
const ASK_MS = 60_000

/** What may be shown of a ledger that changed. */
export function stale(key: readonly unknown[], ledgers: string[] | null): boolean {
  switch (key[0]) {
    case 'todo': case 'home': return true
    case 'records': case 'record': return ledgers === null || ledgers.includes(String(key[1]))
    case 'plans': case 'plan': return ledgers === null || ledgers.includes('plan')
    case 'approvals': case 'post-requests': return true
    default: return false
  }
}

/** Has the lists in sight read again what changed. Nothing is drawn anew but what differs, so that focus and typing stay. */
function refresh(cache: QueryClient, told: Told) {
  cache.setQueryData(['notices', 'unread'], told.unread)
  if (told.notices > 0) void cache.invalidateQueries({ queryKey: ['notices', 'list'] })
  if (told.ledgers === null || told.ledgers.length > 0 || told.notices > 0) void cache.invalidateQueries({ predicate: (q) => stale(q.queryKey, told.ledgers) })
}

async function tell(n: number) {
  if (n > 1) return announce(t('home.live_many', { n }))
  const first = (await get<Notices>('/notices', { limit: 1 })).items?.[0]
  if (first) announce(t('home.live', { text: [first.text, first.title].filter(Boolean).join(' · ') }))
}

/**
 * Follows what happens while the page is in sight: over a stream, or by asking each minute where there is none. A page out of sight
 * lets its stream go, since browsers open few connections to one server.
 */
export function useLive() {
  const cache = useQueryClient()
  const post = useMe().post?.id
  useEffect(() => {
    if (!post) return
    let source: EventSource | null = null
    let timer = 0
    let last = ''
    const close = () => {
      source?.close()
      source = null
      window.clearTimeout(timer)
    }
    const open = () => {
      close()
      if (document.visibilityState === 'hidden' || typeof EventSource === 'undefined') return
      const s = new EventSource(apiUrl('/events', { from: last }))
      source = s
      s.addEventListener('told', (e) => {
        last = e.lastEventId
        const told = JSON.parse(e.data as string) as Told
        refresh(cache, told)
        if (told.notices > 0) tell(told.notices).catch(() => undefined)
      })
      s.onerror = () => {
        if (s.readyState !== EventSource.CLOSED) return // the browser tries again by itself
        timer = window.setTimeout(() => {
          void cache.invalidateQueries({ predicate: (q) => q.queryKey[0] === 'notices' || stale(q.queryKey, null) })
          open()
        }, ASK_MS)
      }
    }
    open()
    document.addEventListener('visibilitychange', open)
    return () => {
      document.removeEventListener('visibilitychange', open)
      close()
    }
  }, [cache, post])
}
