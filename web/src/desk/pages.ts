import { readTexts, type Part } from '../i18n'

/** A page that comes with a part of the texts that other pages do without. */
const withTexts = <T>(part: Part, page: () => Promise<T>) => () => Promise.all([page(), readTexts(part)]).then(([m]) => m)

// The code of each page comes by itself, the first one's beside that of the desk.
export const pages = {
  home: () => import('./home'),
  plans: withTexts('plans', () => import('./plans')),
  ledger: () => import('./ledger'),
  ledgers: () => import('./ledger/all'),
  record: () => import('./record'),
  create: () => import('./form'),
  import: withTexts('keeping', () => import('./import')),
  units: withTexts('keeping', () => import('./units')),
  accounts: withTexts('keeping', () => import('./accounts')),
  invitations: withTexts('keeping', () => import('./invitations')),
  appointments: withTexts('keeping', () => import('./appointments')),
  packs: withTexts('keeping', () => import('./packs')),
  notices: () => import('./notices'),
  office: withTexts('keeping', () => import('./office')),
  search: () => import('./search'),
  account: withTexts('keeping', () => import('./account')),
  audit: withTexts('keeping', () => import('./audit')),
  backups: withTexts('keeping', () => import('./backups')),
  checkpoints: withTexts('keeping', () => import('./audit/checkpoints')),
}

const FIRST: [RegExp, () => Promise<unknown>][] = [
  [/^\/$/, pages.home],
  [/^\/ledgers\/[^/]+$/, pages.ledger],
  [/^\/ledgers\/[^/]+\/(?!new$|import$)[^/]+$/, pages.record],
  [/^\/plans(\/|$)/, pages.plans],
]

/** Starts fetching the code of the page at an address, where people often begin there. */
export function fetchPage(path: string) {
  // Whoever draws the page tells of a failure.
  FIRST.find(([at]) => at.test(path))?.[1]().catch(() => undefined)
}
