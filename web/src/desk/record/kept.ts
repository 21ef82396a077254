import type { Query } from '../../api/client'

const KEY = 'zhiben.list.'

export interface Kept {
  /** Address of the list, its filter included. */
  path: string
  ids: string[]
  total: number
  /** What the list asked, and the cursor of the page after the ids, where there is one. */
  query?: Query
  next?: string | null
}

/** Remembers the list a person is looking at, so that its records lead to one another. */
export function keepList(ledger: string, list: Kept) {
  try {
    sessionStorage.setItem(KEY + ledger, JSON.stringify(list))
  } catch {
    // the crumb then leads to the plain list
  }
}

/** The list of a ledger that a person looked at last. */
export function keptList(ledger: string): Kept | null {
  try {
    return JSON.parse(sessionStorage.getItem(KEY + ledger) ?? 'null') as Kept | null
  } catch {
    return null
  }
}
