// The code of each page comes by itself, the first one's beside that of the desk.
export const pages = {
  home: () => import('./home'),
  plans: () => import('./plans'),
  ledger: () => import('./ledger'),
  ledgers: () => import('./ledger/all'),
  record: () => import('./record'),
  create: () => import('./form'),
  import: () => import('./import'),
  units: () => import('./units'),
  accounts: () => import('./accounts'),
  invitations: () => import('./invitations'),
  appointments: () => import('./appointments'),
  packs: () => import('./packs'),
  notices: () => import('./notices'),
  office: () => import('./office'),
  search: () => import('./search'),
  account: () => import('./account'),
  audit: () => import('./audit'),
  checkpoints: () => import('./audit/checkpoints'),
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
