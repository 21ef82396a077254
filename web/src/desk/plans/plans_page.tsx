import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { useMay } from '../../api/session'
import type { PlanSummary } from '../../api/types'
import { t, type Key } from '../../i18n'
import { Icon } from '../../ui/icon'
import { Status } from '../../ui/marks'
import { PageTitle, Sheet } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { moment } from '../../ui/time'
import * as api from './api'
import { accepted, UploadList, useUploads } from './uploads'
import './plans.css'

/** /plans: all plans of the caller's territory, and where new ones come in. */
export default function PlansPage() {
  const may = useMay()
  const navigate = useNavigate()
  const query = useQuery({ queryKey: api.keys.list, queryFn: api.plans })
  const input = useRef<HTMLInputElement>(null)
  const [revises, setRevises] = useState<string | null>(null)
  const [over, setOver] = useState(false)
  const uploads = useUploads((plan, alone) => { if (alone) void navigate(`/plans/${plan.id}`) })
  const mayUpload = may('plan.upload')
  const titleOf = (id: string) => query.data?.find((p) => p.id === id)?.title ?? ''

  function pick(of: string | null) {
    setRevises(of)
    if (input.current) input.current.multiple = of === null
    input.current?.click()
  }

  function drop(e: React.DragEvent) {
    e.preventDefault()
    setOver(false)
    if (mayUpload) uploads.add(Array.from(e.dataTransfer.files))
  }

  const button = mayUpload && <button type="button" className="btn p" onClick={() => pick(null)}><Icon name="plus" small />{t('plans.upload')}</button>
  return (
    <div className={over ? 'plans over' : 'plans'} onDragOver={(e) => { e.preventDefault(); setOver(mayUpload) }} onDragLeave={(e) => { if (!e.currentTarget.contains(e.relatedTarget as Node | null)) setOver(false) }} onDrop={drop}>
      <Sheet size="A4 landscape" />
      <PageTitle title={t('plans.title')} note={mayUpload ? t(over ? 'plans.drop_here' : 'plans.upload_hint') : undefined}>{query.data && query.data.length > 0 && button}</PageTitle>
      <input ref={input} type="file" hidden multiple accept={accepted} onChange={(e) => { uploads.add(Array.from(e.target.files ?? []), revises); e.target.value = '' }} />
      <UploadList uploads={uploads} titleOf={titleOf} />
      <div className="panel">
        <Loaded query={query}>
          {(list) =>
            list.length === 0 ? <Empty action={button}>{t(mayUpload ? 'plans.empty' : 'plans.empty_reader')}</Empty> : <PlanTable list={list} titleOf={titleOf} onRevise={mayUpload ? pick : null} />
          }
        </Loaded>
      </div>
    </div>
  )
}

interface TableProps {
  list: readonly PlanSummary[]
  titleOf: (id: string) => string
  onRevise: ((of: string) => void) | null
}

function PlanTable({ list, titleOf, onRevise }: TableProps) {
  return (
    <table className="tbl list">
      <thead>
        <tr>
          <th>{t('plans.col.title')}</th>
          <th>{t('plans.col.number')}</th>
          <th>{t('plans.col.state')}</th>
          <th className="num">{t('plans.col.pending')}</th>
          <th className="num">{t('plans.col.confirmed')}</th>
          <th className="num">{t('plans.col.not_taken')}</th>
          <th className="num">{t('plans.col.tasks')}</th>
          <th>{t('plans.col.uploaded')}</th>
          {onRevise && <th><span className="sr">{t('common.more')}</span></th>}
        </tr>
      </thead>
      <tbody>
        {list.map((p) => <PlanRow key={p.id} p={p} titleOf={titleOf} onRevise={onRevise} />)}
      </tbody>
    </table>
  )
}

function PlanRow({ p, titleOf, onRevise }: { p: PlanSummary } & Omit<TableProps, 'list'>) {
  const { counts } = p
  return (
    <tr>
      <td className="name">
        <Link to={`/plans/${p.id}`}>{p.title}</Link>
        {p.revises && <small className="muted"> {t('plans.revises', { title: titleOf(p.revises) })}</small>}
      </td>
      <td className="nw" data-label={t('plans.col.number')}>{p.number || <span className="muted">{t('plans.no_number')}</span>}</td>
      <td data-label={t('plans.col.state')}><Status ended={p.state === 'withdrawn'}>{p.state_title}</Status></td>
      <Count of="pending" n={counts.pending} to={`/plans/${p.id}?status=pending`} />
      <Count of="confirmed" n={counts.confirmed} to={`/plans/${p.id}?status=confirmed`} />
      <Count of="not_taken" n={counts.not_taken} to={`/plans/${p.id}?tab=not_taken`} />
      <Count of="tasks" n={counts.tasks} to={api.tasksLink(p.id)} />
      <td className="nw" data-label={t('plans.col.uploaded')}>{moment(p.uploaded_at)} <span className="sec">{p.uploaded_by}</span></td>
      {onRevise && (
        <td className="nw acts">
          {p.state === 'issued' && <button type="button" className="btn sm" aria-label={`${t('plans.revise')} ${p.title}`} onClick={() => onRevise(p.id)}>{t('plans.revise')}</button>}
        </td>
      )}
    </tr>
  )
}

/** A figure that leads to what it counts. */
function Count({ of, n, to }: { of: string; n: number; to: string }) {
  const what = t(`plans.col.${of}` as Key)
  return <td className="num" data-label={what}><Link to={to} aria-label={t('plans.counts_label', { n, what })}>{n}</Link></td>
}
