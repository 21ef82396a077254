import { account } from './account'
import { audit } from './audit'
import { backups } from './backups'
import { imports } from './import'
import { office } from './office'
import { packs } from './packs'
import { posts } from './posts'
import { units } from './units'

/** What the pages of those who keep units, accounts, ledgers' files and rules show, and the page of one's own account. */
export const keeping = { ...units, ...account, ...packs, ...office, ...posts, ...imports, ...audit, ...backups }
