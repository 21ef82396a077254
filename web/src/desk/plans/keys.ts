// The keyboard of the workbench: which key means which act, and when keys belong to a field instead.

export type Act =
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'confirm'
  | 'edit'
  | 'split'
  | 'merge'
  | 'reject'
  | 'elsewhere'
  | 'waiting'
  | 'reopen'
  | 'undo'
  | 'new'
  | 'help'
  | 'past_done'
  | 'past_open'
  | 'past_history'

/** What the keyboard needs to know of the moment a key goes down. */
export interface Moment {
  key: string
  ctrl: boolean
  alt: boolean
  shift: boolean
  /** An input method is composing: every key belongs to it. */
  composing: boolean
  /** Where the focus is: a field takes every key, a control its own ones (Enter, Space, arrows). */
  focus: 'page' | 'card' | 'control' | 'field'
  /** A dialog or menu is open: it has the keyboard to itself. */
  dialog: boolean
  /** The plan is issued: only moving about is left. */
  readOnly: boolean
}

const letters: Record<string, Act> = {
  j: 'next',
  k: 'previous',
  e: 'edit',
  s: 'split',
  m: 'merge',
  x: 'reject',
  b: 'elsewhere',
  w: 'waiting',
  r: 'reopen',
  u: 'undo',
  n: 'new',
  '?': 'help',
  '？': 'help',
  '1': 'past_done',
  '2': 'past_open',
  '3': 'past_history',
}

const moves: Record<string, Act> = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' }

const reading: ReadonlySet<Act> = new Set<Act>(['next', 'previous', 'first', 'last', 'help'])

/** The act a key stands for now, or null where the key is not the workbench's. */
export function actOf(m: Moment): Act | null {
  if (m.composing || m.dialog || m.focus === 'field' || m.ctrl || m.alt) return null
  const act = find(m)
  if (act === null || (m.readOnly && !reading.has(act))) return null
  return act
}

function find(m: Moment): Act | null {
  if (m.key === 'Enter') return m.focus === 'page' || m.focus === 'card' ? 'confirm' : null
  const move = moves[m.key]
  if (move) return m.focus === 'card' ? move : null
  return letters[m.key.length === 1 ? m.key.toLowerCase() : m.key] ?? null
}

/** The keys as the help lists them: act and what to press. */
export const keyList: readonly { act: Act; keys: string[]; writes: boolean }[] = [
  { act: 'next', keys: ['J', '↓'], writes: false },
  { act: 'previous', keys: ['K', '↑'], writes: false },
  { act: 'confirm', keys: ['Enter'], writes: true },
  { act: 'edit', keys: ['E'], writes: true },
  { act: 'split', keys: ['S'], writes: true },
  { act: 'merge', keys: ['M'], writes: true },
  { act: 'reject', keys: ['X'], writes: true },
  { act: 'elsewhere', keys: ['B'], writes: true },
  { act: 'waiting', keys: ['W'], writes: true },
  { act: 'reopen', keys: ['R'], writes: true },
  { act: 'past_done', keys: ['1'], writes: true },
  { act: 'past_open', keys: ['2'], writes: true },
  { act: 'past_history', keys: ['3'], writes: true },
  { act: 'undo', keys: ['U'], writes: true },
  { act: 'new', keys: ['N'], writes: true },
  { act: 'help', keys: ['?'], writes: false },
]

/** What kind of place an element is, for Moment.focus. */
export function focusOf(element: Element | null): Moment['focus'] {
  if (!element || element === element.ownerDocument.body) return 'page'
  const field = 'input:not([type=checkbox]):not([type=radio]):not([type=file]):not([type=button]), textarea, select, [contenteditable=true], [role=combobox], [role=textbox], [role=searchbox]'
  if (element.closest(field)) return 'field'
  if (element.closest('[data-card]')) return 'card'
  if (element.closest('a[href], button, input, summary, [role=button], [role=tab], [role=option], [role=menuitem], [role=radio]')) return 'control'
  return 'page'
}
