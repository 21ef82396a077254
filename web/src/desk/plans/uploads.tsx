import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { upload } from '../../api/client'
import type { PlanSummary } from '../../api/types'
import { t } from '../../i18n'
import { errorText } from '../../ui/states'
import * as api from './api'

/** What the file dialog offers; the server judges by content. */
export const accepted = '.docx,.doc,.pdf,.txt,.html,.htm,.wps'
const MAX_BYTES = 50 * 1024 * 1024

/** One file on its way to becoming a plan. */
export interface Sending {
  key: number
  file: File
  revises: string | null
  stage: 'waiting' | 'sending' | 'reading' | 'done' | 'failed'
  sent: number
  since: number
  error: string
  plan: PlanSummary | null
  already: boolean
}

export interface Uploads {
  list: Sending[]
  add: (files: readonly File[], revises?: string | null) => void
  again: (key: number) => void
  remove: (key: number) => void
}

/** Sends files one after another: reading is the server's work, and two at once would only make both slower. */
export function useUploads(onPlan: (plan: PlanSummary, alone: boolean) => void): Uploads {
  const cache = useQueryClient()
  const [list, setList] = useState<Sending[]>([])
  const next = useRef(0)
  const tail = useRef<Promise<void>>(Promise.resolve())

  function change(key: number, part: Partial<Sending>) {
    setList((l) => l.map((s) => (s.key === key ? { ...s, ...part } : s)))
  }

  async function send(s: Sending, alone: boolean) {
    if (s.file.size > MAX_BYTES) return change(s.key, { stage: 'failed', error: t('plans.upload_too_big', { n: Math.round(s.file.size / 1024 / 1024) }) })
    change(s.key, { stage: 'sending', sent: 0, error: '', since: Date.now() })
    try {
      const extra: Record<string, string> = s.revises ? { revises: s.revises } : {}
      const answer = await upload<{ plan: PlanSummary; already: boolean }>('/plans', s.file, extra, (sent) => {
        change(s.key, sent < 1 ? { sent } : { sent, stage: 'reading', since: Date.now() })
      })
      change(s.key, { stage: 'done', plan: answer.plan, already: answer.already })
      await cache.invalidateQueries({ queryKey: api.keys.list })
      if (!answer.already) onPlan(answer.plan, alone)
    } catch (e) {
      change(s.key, { stage: 'failed', error: errorText(e) })
    }
  }

  function queue(s: Sending, alone: boolean) {
    tail.current = tail.current.then(() => send(s, alone))
  }

  return {
    list,
    add: (files, revises = null) => {
      const fresh = files.map((file): Sending => ({ key: next.current++, file, revises, stage: 'waiting', sent: 0, since: Date.now(), error: '', plan: null, already: false }))
      setList((l) => [...fresh, ...l])
      fresh.forEach((s) => queue(s, fresh.length === 1))
    },
    again: (key) => {
      const s = list.find((x) => x.key === key)
      if (s) queue(s, false)
    },
    remove: (key) => setList((l) => l.filter((s) => s.key !== key)),
  }
}

/** Each file with where it is and, when it failed, why and what to do. */
export function UploadList({ uploads, titleOf }: { uploads: Uploads; titleOf: (id: string) => string }) {
  if (uploads.list.length === 0) return null
  return (
    <section className="panel" aria-label={t('plans.uploads')}>
      <ul className="ups" aria-live="polite">
        {uploads.list.map((s) => (
          <li key={s.key} className={s.stage}>
            <span className="name ell" title={s.file.name}>{s.file.name}</span>
            {s.revises && <span className="muted">{t('plans.revises', { title: titleOf(s.revises) })}</span>}
            <Stage s={s} />
            <span className="acts">
              {s.plan && <Link className="btn sm" to={`/plans/${s.plan.id}`}>{t('plans.open')}</Link>}
              {s.stage === 'failed' && <button type="button" className="btn sm" onClick={() => uploads.again(s.key)}>{t('plans.upload_again')}</button>}
              {(s.stage === 'failed' || s.stage === 'done') && <button type="button" className="btn tx sm" onClick={() => uploads.remove(s.key)}>{t('plans.dismiss')}</button>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Stage({ s }: { s: Sending }) {
  const seconds = useSeconds(s.stage === 'reading', s.since)
  switch (s.stage) {
    case 'waiting':
      return <span className="sec">{t('plans.upload_waiting')}</span>
    case 'sending':
      return <span className="sec">{t('plans.upload_sending', { n: Math.round(s.sent * 100) })}<progress max={1} value={s.sent} aria-label={s.file.name} /></span>
    case 'reading':
      return <span className="sec">{seconds < 5 ? t('plans.upload_reading') : t('plans.upload_reading_long', { n: seconds })}</span>
    case 'failed':
      return <span className="bad">{t('plans.upload_failed')}{t('common.colon')}{s.error}</span>
    case 'done':
      return <span>{s.already ? t('plans.upload_already') : t('plans.upload_done', { n: s.plan?.counts.commitments ?? 0, m: s.plan?.counts.not_taken ?? 0 })}</span>
  }
}

function useSeconds(on: boolean, since: number): number {
  const [n, setN] = useState(0)
  useEffect(() => {
    if (!on) return
    const timer = window.setInterval(() => setN(Math.floor((Date.now() - since) / 1000)), 1000)
    return () => window.clearInterval(timer)
  }, [on, since])
  return on ? n : 0
}
