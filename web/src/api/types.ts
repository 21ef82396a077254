// Shapes of the HTTP interface, as the server documents them at /api/openapi.json; conform.ts holds them to that.
// Ids are strings, moments RFC 3339 in UTC, dates yyyy-mm-dd.

import type { Access } from './access'
import type { Field } from './fields'
import type { Timeline } from './timeline'

export type { Column, Field } from './fields'

export type Light = 'green' | 'yellow' | 'red' | 'grey' | 'none'

export interface Site {
  name: string
  region: string
  needs_setup: boolean
  demo: boolean
  demo_accounts?: { login: string; password: string; title: string }[] | null
  languages: string[]
}

export interface UnitRef {
  id: string
  name: string
  kind?: string
}

export interface Post {
  id: string
  role: string
  role_title: string
  unit: UnitRef
  /** Whose post it is, where it is delegated. */
  on_behalf?: string
  /** When it begins, of one that has not; when it ends, where that is known. */
  since?: string
  until?: string
}

export interface Me {
  person: { id: string; name: string }
  login: string
  post: Post | null
  posts: Post[] | null
  /** Posts that are asked for and wait to be confirmed. */
  asked?: Post[] | null
  /** Posts that were given and have not begun. */
  coming?: Post[] | null
  may: string[] | null
  /** The ledgers in the post's navigation, in order. */
  pages?: string[] | null
  site: { name: string; region: string }
  last_sign_in: { at: string; from: string } | null
  /** What has to be done before anything else; empty: nothing. */
  must?: '' | 'password' | 'second_factor'
  /** The server's date in the county's time zone. */
  today: string
}

export interface Unit {
  id: string
  kind: string
  kind_title: string
  name: string
  aliases: string[] | null
  code: string
  parent: string | null
  path: string
  depth: number
  version: number
  posts: number
}

export interface UnitPerson {
  person: string
  name: string
  login: string | null
  role: string
  role_title: string
  post: string
  since: string
  /** When it ends; null: it has no end. */
  until: string | null
  /** The identity number and the telephone, masked; null: not known. */
  identity: string | null
  phone: string | null
}

export interface UnitDetail extends Unit {
  people: UnitPerson[] | null
  /** Who was given a post there that has not begun. */
  coming: UnitPerson[] | null
  /** Posts that are asked for and not given yet. */
  asked: { id: string; person: { id: string; name: string }; role_title: string }[] | null
}

export interface UnitKind {
  key: string
  title: string
  under: string[] | null
  roles: Option[] | null
}

export interface Option {
  key: string
  title: string
}

export type FieldType =
  | 'text' | 'long_text' | 'int' | 'decimal' | 'money' | 'percent' | 'bool' | 'date' | 'datetime'
  | 'enum' | 'enums' | 'unit' | 'units' | 'person' | 'persons' | 'ref' | 'refs' | 'texts'
  | 'files' | 'photos' | 'signature' | 'position' | 'rows'
  | 'credit_code' | 'identity_number' | 'certificate_number' | 'phone' | 'region_code' | 'region_codes' | 'industry_code' | 'industry_codes'

export interface State extends Option {
  end: boolean
}

export interface MoveDef extends Option {
  from: string[] | null
  to: string
  needs: string[] | null
  by: string[] | null
  /** Further fields of its form; the rest absent: not known. */
  fields?: string[] | null
  note?: 'required' | 'optional'
  files?: 'required' | 'optional'
  signed?: boolean
  /** The acting post may take it of many records at once. */
  bulk?: boolean
}

export interface Ledger {
  name: string
  title: string
  version: number
  help?: string
  /** What its rows are. */
  is?: 'record' | 'unit' | 'person' | 'asset' | 'reference'
  of?: 'unit' | 'person' | 'asset'
  /** The kinds of unit, person or asset its records are about. */
  about?: Option[] | null
  numbered?: boolean
  timed?: boolean
  /** The field that names a record, and the one with a place; empty: none. */
  subject?: string
  position?: string
  timeline?: Timeline | null
  /** Its rows are to cover something together. */
  covers?: boolean
  /** Where its records have pages of their own; empty: they are drawn from the definition. */
  page?: string
  /** Its records are what plans hand out. */
  handed?: boolean
  /** The moves by which the acting post may begin a record. */
  create?: Option[] | null
  fields: Field[]
  states: State[]
  moves: MoveDef[]
}

/** An uploaded file; warning, as it is uploaded: the room for files runs short, in words. */
export interface FileRef {
  hash: string
  name: string
  size: number
  type: string
  warning?: string
}

/** A place in degrees; accuracy in metres where a device told it. */
export interface Position {
  lat: number
  lng: number
  accuracy?: number
}

/** A row of a small table. */
export interface Row {
  id?: string
  [column: string]: Value | undefined
}

export type Value = string | number | boolean | null | string[] | FileRef[] | FileRef | Position | Row[]
export type Values = Record<string, Value | undefined>
/** Display texts of coded values by field: names of units, titles of options. Of a small table there is a list of such, one a row; rowTitles reads it. */
export type Titles = Record<string, string | string[] | undefined>

export interface Rec {
  id: string
  ledger: string
  number: string | null
  version: number
  unit: UnitRef
  /** Whom or what it is about, where the ledger is about persons or assets. */
  person?: Named | null; asset?: string | null; asset_title?: string
  state: string
  state_title: string
  ended: boolean
  light: Light
  due: string | null
  /** Working days to the due date; negative when it has passed. */
  days_left: number | null
  since: string
  created_at: string
  created_by: string
  title: string
  values: Values
  titles: Titles | null
  /** Fields whose values are protected: texts show their ends, others are null. */
  hidden?: string[] | null
}

export interface Move {
  key: string
  title: string
  needs: string[] | null
  missing: string[] | null
  /** Further fields that the move's form offers. */
  fields: string[] | null
  note: 'required' | 'optional' | 'none'
  files?: 'required' | 'optional'
  /** Whose signatures the record then waits for. */
  signs?: string[] | null
}

/** A move out of the record's state that cannot be taken now. */
export interface ClosedMove extends Option {
  /** Empty: it is for others. */
  why: string
  /** Titles of the posts it is for. */
  by: string[] | null
}

/** A move as a form shows it. */
export interface FormMove extends Option {
  note: 'required' | 'optional'
  files: 'required' | 'optional'
  signs: string[] | null
}

/** What a form would come to if it were sent now. */
export interface FormState {
  moves: FormMove[] | null
  move: FormMove | null
  unit: Named | null
  person: Named | null
  asset: Named | null
  about: { of: 'unit' | 'person' | 'asset'; kinds: string[] | null; fixed: boolean }
  fields: string[] | null
  further: string[] | null
  needs: string[] | null
  idle: string[] | null
  missing: string[] | null
  values: Values
  titles: Titles | null
  faults: { location: string; message: string }[] | null
  blocks: string[] | null
}

/** An office verb that may be used now, with what it asks for. */
export interface Offer {
  verb: string
  title: string
  needs: string[] | null
  /** return: where to. */
  states: Option[] | null
  /** What hand_over, correct, override or edit may write. */
  fields: string[] | null
}

export interface Clock {
  key: string
  title: string
  due: string | null
  days_left: number | null
  passed: boolean
  paused_since: string | null
  step: { key: string; title: string; at: string } | null
  approval: string | null
  /** Why it does not run, in words. */
  stopped: string | null
}

export interface Named {
  id: string
  name: string
}

export interface Slot {
  slot: string
  title: string
  may: boolean
  person: Named | null
  at: string | null
  opinion?: string
}

/** A move that waits for signatures. */
export interface Signing {
  move: string
  title: string
  asked: Named
  ends_at: string | null
  needed: number
  methods: string[] | null
  near_metres: number | null
  slots: Slot[] | null
}

/** Opinions that somebody asked for. */
export interface Countersign {
  id: string
  asked: Named
  all: boolean
  blocks: boolean
  closed: boolean
  parts: { person: Named | null; unit: Named | null; by: Named | null; agree: boolean; opinion: string }[] | null
}

export interface Source {
  plan: string
  commitment: string
  quote: string
  start: number
  end: number
}

export interface RecDetail extends Rec {
  moves: Move[] | null
  /** The other moves out of its state. */
  closed?: ClosedMove[] | null
  verbs: string[] | null
  source: Source | null
  files?: FileRef[] | null // all that are attached; the values hold only their hashes
  unseen?: string[] | null // what its fields refer to and cannot be opened
  offers?: Offer[] | null
  clocks?: Clock[] | null
  signings?: Signing[] | null
  countersigns?: Countersign[] | null
  voiding?: { asked: Named; reason: string } | null
  voided?: boolean
  /** What is open of it for a time. */
  access?: { may: boolean; items: Access[] | null }
}

export interface Page<T> {
  items: T[] | null
  total: number
  total_exact: boolean
  next: string | null
}

export interface Counts {
  total: number
  groups: { key: string; title: string; n: number }[] | null
  /** Where asked for: what the fields that have a sum come to. */
  sums?: Record<string, number>
}

export interface LogEvent {
  id: string
  at: string
  kind: 'create' | 'move' | 'edit' | 'comment' | 'urge' | string
  move: string | null
  title: string
  by: { name: string; post: string } | null
  note: string | null
  changes: { field: string; title: string; from: unknown; to: unknown }[] | null
  /** What else belongs to it, in words. */
  details?: { title: string; text: string }[] | null
  files: FileRef[] | null
  /** What it said was erased. */
  erased?: boolean
  /** Fields of which all that is there can be erased, or of which that was asked. */
  erasable?: { key: string; title: string }[]
  /** What the caller may do about erasing what it says. */
  erase?: '' | 'ask' | 'asked' | 'confirm'
}

export interface Holder {
  person: string
  name: string
  unit: UnitRef
  role_title: string
}

/** Records of one ledger that have to do with another record; the first ones, and how many there are. */
export interface LinkedGroup {
  ledger: string
  title: string
  /** By which they refer to it; empty: they are about the unit that it is, or one caused the other. */
  field: string
  /** That field's title. */
  label: string
  about: boolean
  cause: boolean
  items: Rec[] | null
  total: number
  total_exact: boolean
}

export interface Linked {
  groups: LinkedGroup[] | null
}

export type TodoGroup = 'overdue' | 'today' | 'soon' | 'later' | 'none'

export interface TodoItem {
  /** Of what waits: the record, signing, request for an opinion, or approval. */
  id: string
  kind: 'record' | 'signature' | 'opinion' | 'approval' | 'voiding'
  /** Without its values; null: an approval about a unit. */
  record: Rec | null
  ledger_title: string
  what: string
  from: string
  group: TodoGroup
  due: string | null
  days_left: number | null
  /** Where the term ends within a day: the first instant after it. */
  ends_at: string | null
  verb: Move | null
  moves: Move[] | null
  /** In the other boxes: when it was done or sent. */
  at: string | null
  by: string
  note: string
  /** A copy not read yet: the notice of it. */
  notice: number | null
}

export interface Todo {
  items: TodoItem[] | null
  next: string | null
  counts: { todo: number; todo_more: boolean; copies: number } | null
}

export interface HomeCount {
  key: string
  title: string
  n: number
  of: number | null
  link: { ledger: string; query: Record<string, string> | null }
  definition: string
}

export interface Home {
  counts: HomeCount[] | null
  red: Rec[] | null
  unsigned: Rec[] | null
  /** Which of these the post may urge. */
  may_urge: string[] | null
  plans: PlanSummary[] | null
}

export interface PlanCounts {
  headings: number; measures: number; commitments: number
  pending: number; confirmed: number; rejected: number
  elsewhere: number
  waiting: number
  not_taken: number
  tasks: number
  past_unset: number; unassigned: number
}

export interface PlanSummary {
  id: string
  title: string
  number: string | null
  issuer: string | null
  unit: UnitRef
  state: 'draft' | 'issued' | 'withdrawn'
  state_title: string
  format: string
  chars: number
  uploaded_at: string
  uploaded_by: string
  revises: string | null
  version: number
  period: [string, string] | null
  counts: PlanCounts
  may: string[] | null
}
