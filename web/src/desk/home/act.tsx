import { useState } from 'react'
import { Link } from 'react-router'
import { uuid } from '../../api/client'
import { makeMove, useLedger, useLedgers, useRecord, useRefresh } from '../../api/records'
import type { Ledger, Rec, TodoItem } from '../../api/types'
import { t } from '../../i18n'
import { Ask, Dialog } from '../../ui/dialog'
import { announce } from '../../ui/live'
import { recordPath } from '../../ui/links'
import { errorText, Loaded } from '../../ui/states'
import { noted } from '../record/kin'
import { MoveForm } from '../record/mine'
import { plain } from './left'

/** The next thing to do with an item: at once, after a word where nothing can be done afterwards, in a drawer where it needs something. */
export function Act({ item, live }: { item: TodoItem; live: boolean }) {
  const [open, setOpen] = useState(false)
  const r = item.record
  const of = useLedger(r?.ledger ?? '').data
  const path = r ? recordPath(r.ledger, r.id) : '/office/approvals'
  const look = live && (item.group === 'overdue' || item.group === 'today') ? 'btn sm p' : 'btn sm'
  if (item.kind === 'approval') return <Link className={look} to="/office/approvals">{t('home.kind.approval')}</Link>
  if (live && r && item.kind === 'record' && (of?.is ?? 'record') !== 'record') return <OfRegister ledger={of} record={r} look={look} />
  if (!live || !item.verb || !r) return <Link className={look} to={path}>{t(item.kind === 'record' ? 'home.view' : `home.kind.${item.kind}`)}</Link>
  return (
    <>
      {plain(item) ? <AtOnce item={item} look={look} /> : <button type="button" className={look} aria-haspopup="dialog" onClick={() => setOpen(true)}>{item.verb.title}</button>}
      {open && <Drawer item={item} onClose={() => setOpen(false)} />}
    </>
  )
}

/** What waits of an entry in a register is hardly a change of the entry: it is noted in a record about it, or looked at. */
function OfRegister({ ledger, record, look }: { ledger: Ledger | null | undefined; record: Rec; look: string }) {
  const all = useLedgers().data ?? []
  const into = ledger && noted(all, ledger)
  return <Link className={look} to={into ? `/ledgers/${into.name}/new?from=${record.id}` : recordPath(record.ledger, record.id)}>{into ? t('ledger.new', { title: into.title }) : t('home.view')}</Link>
}

function AtOnce({ item, look }: { item: TodoItem; look: string }) {
  const refresh = useRefresh()
  const ledger = useLedger(item.record?.ledger ?? '')
  const [key] = useState(uuid)
  const [asks, setAsks] = useState(false)
  const [busy, setBusy] = useState(false)
  const { record: r, verb } = item
  if (!r || !verb) return null
  const to = ledger.data?.moves.find((m) => m.key === verb.key)?.to
  const end = ledger.data?.states.find((s) => s.key === to && s.end)
  async function run() {
    if (!r || !verb) return
    setBusy(true)
    try {
      await makeMove(r.ledger, r.id, verb.key, {}, r.version, key)
      announce(`${t('record.done', { move: verb.title })} · ${item.what}`)
    } catch (x) {
      announce(`${item.what} · ${errorText(x)}`)
    } finally {
      setBusy(false)
      await refresh()
    }
  }
  return (
    <>
      <button type="button" className={look} disabled={busy} aria-haspopup={end ? 'dialog' : undefined} onClick={() => end ? setAsks(true) : void run()}>{verb.title}</button>
      {asks && end && (
        <Ask title={`${verb.title} · ${item.what}`} lead={t('home.ends', { state: end.title })} act={verb.title} onConfirm={run} onClose={() => setAsks(false)} />
      )}
    </>
  )
}

function Drawer({ item, onClose }: { item: TodoItem; onClose: () => void }) {
  const name = item.record?.ledger ?? ''
  const ledger = useLedger(name)
  const record = useRecord(name, item.record?.id ?? '')
  return (
    <Dialog title={`${item.verb?.title ?? ''} · ${item.what}`} width={560} onClose={onClose}>
      <Loaded query={record} rows={4}>
        {(rec) => {
          const move = (rec.moves ?? []).find((m) => m.key === item.verb?.key)
          if (!ledger.data || !move) return <p className="sec">{t('record.none')}</p>
          return <MoveForm ledger={ledger.data} rec={rec} move={move} onDone={onClose} />
        }}
      </Loaded>
    </Dialog>
  )
}
