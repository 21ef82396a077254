import type { units as zh } from '../zh/units'

export const units: Record<keyof typeof zh, string> = {
  'units.title': 'Units',
}
