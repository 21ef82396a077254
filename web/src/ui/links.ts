import type { Query } from '../api/client'
import { queryString } from '../api/client'

/** Address of the page of a record. */
export function recordPath(ledger: string, id: string): string {
  if (ledger === 'task') return `/tasks/${id}`
  if (ledger === 'plan') return `/plans/${id}`
  return `/ledgers/${ledger}/${id}`
}

/** Address of the list of a ledger's records. */
export const listOf = (ledger: string) => (ledger === 'task' ? '/tasks' : ledger === 'plan' ? '/plans' : `/ledgers/${ledger}`)

/** The plan document opened at one commitment. */
export const planAt = (plan: string, commitment: string) => `/plans/${plan}${queryString({ at: commitment })}`

const pages: Record<string, string> = { tasks: '/tasks', plans: '/plans', todo: '/' }

/** Address of a list that a figure of the start page counts. */
export const listPath = (page: string, query: Query | null) => (pages[page] ?? '/') + queryString(query ?? undefined)
