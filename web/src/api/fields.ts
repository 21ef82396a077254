import type { FieldType, Option } from './types'

/** A field of a ledger, or a column of a small table. */
export interface Column {
  key: string
  title: string
  type: FieldType
  required: boolean
  options: Option[] | null
  /** Name of the ledger a ref points to. */
  to: string | null
  list: boolean
  filter: boolean
  /** It names units, persons or records, and lists can be narrowed by it, too. */
  refers?: boolean
  sort: boolean
  /** Lists show what its values come to. */
  sum?: boolean
  group: string
  help: string | null
  /** Whether 'edit' may change it outside the lifecycle; absent: not known. */
  editable?: boolean
  /** Where what help says comes from. */
  source?: string
  /** Its value comes from others; override: some may lay one over it. */
  computed?: boolean
  override?: boolean
  /** Of a ref: to a record about the same unit only. */
  own?: boolean
  min?: unknown
  max?: unknown
  /** RE2, of the whole text. */
  pattern?: string
  /** Masked, encrypted or sealed: no draft keeps it. */
  protected?: boolean
  /** Encrypted or sealed: no address and no saved view keeps it. */
  encrypted?: boolean
}

export interface Field extends Column {
  /** Of a small table. */
  columns?: Column[] | null
}
