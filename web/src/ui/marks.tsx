import type { Light as LightValue, Rec } from '../api/types'
import { t } from '../i18n'
import { useToday } from './today'
import { dueWords } from './time'
import './marks.css'

/** Time light: shape and word. A finished record has no light. */
export function Light({ value, bare }: { value: LightValue; bare?: boolean }) {
  if (value === 'none') return null
  const word = t(`light.${value}`)
  return (
    <span className={`lt ${value}`} title={bare ? word : undefined}>
      {bare ? <span className="sr">{word}</span> : word}
    </span>
  )
}

/** Where a record stands, an outlined word without hue; ended is a grey fill. */
export function Status({ children, ended, listed }: { children: React.ReactNode; ended?: boolean; listed?: boolean }) {
  return <span className={`st${ended ? ' end' : ''}${listed ? ' listed' : ''}`}>{children}</span>
}

/** Risk grade 1 (highest) to 4, a solid block with the word. */
export function RiskTag({ grade }: { grade: 1 | 2 | 3 | 4 }) {
  return <span className={`risk r${grade}`}>{t(`risk.${grade}`)}</span>
}

/** A due date and how far away it is, in words; an ended record shows the date alone. */
export function Deadline({ due, daysLeft, ended }: { due: string | null; daysLeft: number | null; ended?: boolean }) {
  const today = useToday()
  if (!due) return <span className="due muted">{t(ended ? 'common.unknown' : 'due.none')}</span>
  if (ended) return <span className="due"><time dateTime={due}>{due}</time></span>
  const { text, tone } = dueWords(due, daysLeft, today)
  return (
    <span className={`due ${tone}`}>
      <time dateTime={due}>{due}</time>
      <small>{text}</small>
    </span>
  )
}

/** The deadline of a record as its list shows it. */
export function RecordDeadline({ rec }: { rec: Rec }) {
  return <Deadline due={rec.due} daysLeft={rec.days_left} ended={rec.ended} />
}
