import { useId, useState, type KeyboardEvent, type PointerEvent } from 'react'
import type { Position } from '../../../api/types'
import { formatNumber, t } from '../../../i18n'
import { Icon } from '../../icon'
import { afterPress } from '../press'

const LOCATE_MS = 15_000
/** Metres to a degree of latitude. */
const DEGREE = 111_320
/** The grid for fine adjustment: squares on each side of the middle, and their size in metres. */
const SQUARES = 5
const STEP = 5

const isPosition = (v: unknown): v is Position => typeof v === 'object' && v !== null && 'lat' in v && 'lng' in v

/** A place: from the device, by hand, or moved on a plain grid of a few metres. */
export function PositionField({ id, value, onChange, invalid, describedBy }: { id: string; value: unknown; onChange: (v: Position | null) => void; invalid?: boolean; describedBy?: string }) {
  const at = isPosition(value) ? value : null
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState('')
  const [typed, setTyped] = useState<{ lat: string; lng: string } | null>(null)
  const [fine, setFine] = useState(false)
  const shown = typed ?? { lat: at ? String(at.lat) : '', lng: at ? String(at.lng) : '' }

  function locate() {
    if (!('geolocation' in navigator)) return setError(t('form.no_place', { why: t('form.place_unable') }))
    setBusy(true)
    setError('')
    navigator.geolocation.getCurrentPosition(
      (p) => { setBusy(false); setTyped(null); onChange({ lat: round(p.coords.latitude), lng: round(p.coords.longitude), accuracy: Math.round(p.coords.accuracy) }) },
      (e) => { setBusy(false); setError(t('form.no_place', { why: t(e.code === e.PERMISSION_DENIED ? 'form.place_denied' : e.code === e.TIMEOUT ? 'form.place_slow' : 'form.place_unable') })) },
      { enableHighAccuracy: true, timeout: LOCATE_MS, maximumAge: 30_000 },
    )
  }

  function type(part: Partial<typeof shown>) {
    const next = { ...shown, ...part }
    setTyped(next)
    const place = parsePlace(next.lat, next.lng)
    if (place) onChange(place)
    else if (next.lat === '' && next.lng === '') onChange(null)
  }

  function leave() {
    if (!typed) return
    setError(parsePlace(typed.lat, typed.lng) || (typed.lat === '' && typed.lng === '') || typed.lat === '' || typed.lng === '' ? '' : t('form.place_bad'))
  }

  return (
    <div className="place">
      <div className="place-row">
        <button type="button" className="btn" onClick={locate} disabled={busy}><Icon name="pin" small />{t(busy ? 'form.locating' : 'form.here')}</button>
        {at?.accuracy !== undefined && <span className="muted">{t('form.accuracy', { n: Math.round(at.accuracy) })}</span>}
        {at && <button type="button" className="link" aria-expanded={fine} onClick={() => setFine(!fine)}>{t('form.grid_show')}</button>}
      </div>
      <div className="place-row">
        <label>{t('form.lat')}<input id={id} className="in" inputMode="decimal" value={shown.lat} aria-invalid={invalid || undefined} aria-describedby={describedBy} onChange={(e) => type({ lat: e.target.value.trim() })} onBlur={() => afterPress(leave)} /></label>
        <label>{t('form.lng')}<input className="in" inputMode="decimal" value={shown.lng} aria-invalid={invalid || undefined} onChange={(e) => type({ lng: e.target.value.trim() })} onBlur={() => afterPress(leave)} /></label>
      </div>
      {error && <p className="bad" role="alert">{error}</p>}
      {at && fine && <Grid at={at} onMove={(p) => { setTyped(null); onChange(p) }} />}
    </div>
  )
}

/** A plain grid around the place, north up; it says how far, not what is there. */
function Grid({ at, onMove }: { at: Position; onMove: (p: Position) => void }) {
  const help = useId()
  const [middle] = useState(at)
  const perLng = DEGREE * Math.cos((middle.lat * Math.PI) / 180)
  const x = ((at.lng - middle.lng) * perLng) / STEP
  const y = ((at.lat - middle.lat) * DEGREE) / STEP
  const to = (east: number, north: number) => onMove({ lat: round(middle.lat + (north * STEP) / DEGREE), lng: round(middle.lng + (east * STEP) / perLng) })
  const size = SQUARES * 2 + 1
  function tap(e: PointerEvent<SVGSVGElement>) {
    const box = e.currentTarget.getBoundingClientRect()
    to(Math.floor(((e.clientX - box.left) / box.width) * size) - SQUARES, SQUARES - Math.floor(((e.clientY - box.top) / box.height) * size))
  }
  function keys(e: KeyboardEvent) {
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] }[e.key]
    if (!by) return
    e.preventDefault()
    to(x + (by[0] ?? 0), y + (by[1] ?? 0))
  }
  const lines = Array.from({ length: size + 1 }, (_, i) => i)
  return (
    <div className="place-grid">
      <svg viewBox={`0 0 ${size} ${size}`} role="application" tabIndex={0} aria-label={t('form.grid', { n: STEP })} aria-describedby={help} onPointerDown={tap} onKeyDown={keys}>
        {lines.map((i) => <path key={i} d={`M${i} 0V${size}M0 ${i}H${size}`} />)}
        <circle cx={SQUARES + 0.5} cy={SQUARES + 0.5} r={0.18} className="was" />
        <circle cx={SQUARES + 0.5 + x} cy={SQUARES + 0.5 - y} r={0.4} />
      </svg>
      <p className="muted fhelp" id={help}>{t('form.grid_help', { n: STEP })} · {formatNumber(at.lat, 6)}, {formatNumber(at.lng, 6)}</p>
    </div>
  )
}

const round = (n: number) => Math.round(n * 1e6) / 1e6

/** A latitude and a longitude as they are typed; null where they are none. */
export function parsePlace(lat: string, lng: string): Position | null {
  if (!/^-?\d+(\.\d+)?$/.test(lat) || !/^-?\d+(\.\d+)?$/.test(lng)) return null
  const at = { lat: round(Number(lat)), lng: round(Number(lng)) }
  return Math.abs(at.lat) <= 90 && Math.abs(at.lng) <= 180 ? at : null
}
