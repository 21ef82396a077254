import type { keeping as zh } from '../zh/keeping'
import { account } from './account'
import { audit } from './audit'
import { backups } from './backups'
import { imports } from './import'
import { office } from './office'
import { packs } from './packs'
import { posts } from './posts'
import { units } from './units'

export const keeping: Record<keyof typeof zh, string> = { ...units, ...account, ...packs, ...office, ...posts, ...imports, ...audit, ...backups }
