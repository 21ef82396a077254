import { useQuery } from '@tanstack/react-query'
import { get } from '../../api/client'
import type { components } from '../../api/openapi'

export type Backups = components['schemas']['Backups']
export type Backup = components['schemas']['BackupView']

/** What happened to the backups of the installation. */
export const useBackups = (enabled: boolean) => useQuery({ queryKey: ['backups'], enabled, staleTime: 60_000, queryFn: ({ signal }) => get<Backups>('/backups', undefined, signal) })
