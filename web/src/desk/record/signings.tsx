import { useState } from 'react'
import { signMove, useRefresh, type SignInput } from '../../api/records'
import type { Countersign, FileRef, RecDetail, Signing, Slot } from '../../api/types'
import { t } from '../../i18n'
import { FileUpload } from '../../ui/files'
import { announce } from '../../ui/live'
import { Panel } from '../../ui/page'
import { ReasonDialog } from '../../ui/reason'
import { moment } from '../../ui/time'

/** Moves that wait for signatures and opinions that were asked for: who has given theirs, who has not, and the caller's own place. */
export function Waiting({ rec }: { rec: RecDetail }) {
  const signings = rec.signings ?? []
  const asked = (rec.countersigns ?? []).filter((q) => !q.closed)
  return (
    <>
      {signings.map((s) => <SigningPanel key={s.move} rec={rec} signing={s} />)}
      {asked.map((q) => <AskedPanel key={q.id} asked={q} />)}
    </>
  )
}

function SigningPanel({ rec, signing }: { rec: RecDetail; signing: Signing }) {
  const slots = signing.slots ?? []
  const needed = t('record.sign_needed', { n: signing.needed, m: slots.filter((s) => s.person).length })
  return (
    <Panel title={t('record.signing', { move: signing.title })} className="signing">
      <p className="sec lead">{t('record.signing_by', { name: signing.asked.name })} · {needed}{signing.ends_at && <> · {t('record.signing_until', { at: moment(signing.ends_at) })}</>}</p>
      <ul>{slots.map((s) => <SlotLine key={s.slot} rec={rec} signing={signing} slot={s} />)}</ul>
    </Panel>
  )
}

function SlotLine({ rec, signing, slot }: { rec: RecDetail; signing: Signing; slot: Slot }) {
  const [open, setOpen] = useState<'sign' | 'refuse' | ''>('')
  return (
    <li>
      <b>{slot.title}</b>
      <span>{slot.person ? <>{slot.person.name} <span className="muted">{moment(slot.at)}</span></> : !slot.may && <span className="muted">{t('record.sign_waits')}</span>}</span>
      {slot.opinion && <p className="sec">“{slot.opinion}”</p>}
      {slot.may && (
        <span className="acts2">
          <button type="button" className="btn p sm" onClick={() => setOpen('sign')} aria-haspopup="dialog">{t('record.sign')}</button>
          <button type="button" className="btn sm" onClick={() => setOpen('refuse')} aria-haspopup="dialog">{t('record.sign_refuse')}</button>
        </span>
      )}
      {open !== '' && <SignDialog rec={rec} signing={signing} slot={slot} refuse={open === 'refuse'} onClose={() => setOpen('')} />}
    </li>
  )
}

function SignDialog({ rec, signing, slot, refuse, onClose }: { rec: RecDetail; signing: Signing; slot: Slot; refuse: boolean; onClose: () => void }) {
  const refresh = useRefresh()
  const [drawing, setDrawing] = useState<FileRef[]>([])
  const methods = signing.methods ?? []
  const draws = !refuse && methods.includes('drawn')
  async function send(opinion: string) {
    const input: SignInput = { slot: slot.slot, refuse: refuse || undefined, opinion: opinion || undefined }
    if (draws && drawing[0]) input.drawing = drawing[0].hash
    if (!refuse && signing.near_metres !== null) input.position = await here()
    await signMove(rec.ledger, rec.id, signing.move, input)
    announce(t(refuse ? 'record.sign_refused' : 'record.signed', { slot: slot.title }))
    await refresh()
  }
  return (
    <ReasonDialog open title={`${signing.title} · ${slot.title}`} lead={t(refuse ? 'record.sign_refuse_lead' : 'record.sign_lead')} act={t(refuse ? 'record.sign_refuse' : 'record.sign')}
      label={refuse ? undefined : t('record.note')} required={refuse} danger={refuse} onConfirm={send} onClose={onClose}>
      {draws && <div className="frow" role="group" aria-label={t('record.sign_drawing')}><span className="flabel">{t('record.sign_drawing')}</span><FileUpload value={drawing} onChange={setDrawing} /></div>}
      {!refuse && signing.near_metres !== null && <p className="muted">{t('record.sign_near', { n: signing.near_metres })}</p>}
    </ReasonDialog>
  )
}

/** Where the device is; asks the person for it. */
function here(): Promise<{ lat: number; lng: number }> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new Error(t('record.sign_no_place')))
    navigator.geolocation.getCurrentPosition((p) => resolve({ lat: p.coords.latitude, lng: p.coords.longitude }), () => reject(new Error(t('record.sign_no_place'))), { enableHighAccuracy: true, timeout: 20_000 })
  })
}

function AskedPanel({ asked }: { asked: Countersign }) {
  return (
    <Panel title={t('record.asked')} className="signing">
      <p className="sec lead">{t('record.asked_by', { name: asked.asked.name })} · {t(asked.all ? 'record.asked_all' : 'record.asked_any')}{asked.blocks && <> · {t('record.asked_blocks')}</>}</p>
      <ul>
        {(asked.parts ?? []).map((p) => (
          <li key={(p.person ?? p.unit)?.id}>
            <b>{(p.person ?? p.unit)?.name}</b>
            <span>{p.by ? t(p.agree ? 'record.agrees' : 'record.disagrees') : <span className="muted">{t('record.asked_waits')}</span>}</span>
            {p.opinion && <p className="sec">“{p.opinion}”</p>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
