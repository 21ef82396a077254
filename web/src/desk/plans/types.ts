// Shapes of the plan noun as the API gives them. Positions are Unicode code points in Plan.text, half-open.
import type { FileRef, PlanSummary } from '../../api/types'

export type Kind = 'milestone' | 'recurring' | 'target' | 'phase' | 'trigger' | 'open'
export const kinds: readonly Kind[] = ['milestone', 'recurring', 'target', 'trigger', 'phase', 'open']

export type Status = 'pending' | 'confirmed' | 'rejected' | 'elsewhere' | 'waiting'
export const statuses: readonly Status[] = ['pending', 'confirmed', 'rejected', 'elsewhere', 'waiting']

export type Past = 'open' | 'done' | 'history'
export type Decision = 'confirm' | 'reject' | 'elsewhere' | 'waiting' | 'reopen'

export interface Span {
  start: number
  end: number
}

export interface Owner {
  unit: string
  name: string
  because: string
}

export interface Commitment extends Span {
  id: string
  n: number
  kind: Kind
  status: Status
  reason: string
  measure: string | null
  heading: string
  quote: string
  what: string
  who: string
  due: string | null
  start_date: string | null
  within_year: boolean
  coverage: number | null
  every: string | null
  /** 0 where no count is asked for. */
  min: number
  due_month_day: string | null
  value: number | null
  value_max: number | null
  unit: string
  op: string | null
  exception_of: string | null
  because: string
  lead: Owner | null
  co: Owner[]
  is_past: boolean
  past: Past | null
  past_note: string
  past_files: FileRef[]
  origin: 'reader' | 'person'
  edited: boolean
  version: number
  /** Name of the person who decided, not of one who only edited. */
  decided_by: string | null
  /** Who changed it last, whatever the change. */
  edited_by?: string | null
  decided_at: string | null
  task: string | null
}

export interface NotTaken extends Span {
  id: string
  quote: string
  reason: string
  dismissed: boolean
}

export interface Block extends Span {
  kind: 'paragraph' | 'table'
  number?: number
  level?: number
  rows?: Span[][] | null
}

export interface Heading extends Span {
  level: number
  label: string
  title: string
  parent: string | null
}

export interface Plan extends PlanSummary {
  text: string
  blocks: Block[]
  headings: Heading[]
  warnings: string[] | null
}

export interface Measure extends Span {
  id: string
  label: string
  title: string
  heading: string
  lead: Owner | null
  co: Owner[]
  commitments: number
  pending: number
}

export interface Review {
  version: number
  items: Commitment[]
  not_taken: NotTaken[]
}

export interface Result {
  id: string
  ok: boolean
  code?: string
  detail?: string
  commitment?: Commitment
}

export interface Changes {
  against: string
  kept: number
  changed: { before: Commitment; after: Commitment }[]
  added: Commitment[]
  gone: Commitment[]
}
