import type { record as zh } from '../zh/record'

export const record: Record<keyof typeof zh, string> = {
  'record.title': 'Record',
}
