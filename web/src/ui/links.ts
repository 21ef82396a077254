import type { Query } from '../api/client'
import { queryString } from '../api/client'
import type { Ledger } from '../api/types'

/** Ledgers whose records have pages of their own, by their definitions. */
const own = new Map<string, string>()
/** The ledger of what plans hand out. */
let handed = ''

/** Remembers where records of ledgers are read. */
export function learnPages(ledgers: Pick<Ledger, 'name' | 'page' | 'handed'>[]) {
  for (const l of ledgers) {
    if (l.page) own.set(l.name, `/${l.page}`)
    if (l.handed) handed = l.name
  }
}

/** Address of the list of a ledger's records. */
export const listOf = (ledger: string, query?: Query | null) => (own.get(ledger) ?? `/ledgers/${ledger}`) + queryString(query ?? undefined)

/** The name of the ledger of what plans hand out. */
export const handedLedger = () => handed

/** Address of a list of what plans handed out. */
export const handedList = (query: Query) => listOf(handed, query)

/** Address of the page of a record. */
export const recordPath = (ledger: string, id: string) => `${listOf(ledger)}/${id}`

/** The plan document opened at one commitment. */
export const planAt = (plan: string, commitment: string) => `/plans/${plan}${queryString({ at: commitment })}`
