import type { record as zh } from '../zh/record'

export const record: Record<keyof typeof zh, string> = {
  'record.title': 'Record',
  'urge.act': 'Urge',
  'urge.title': 'Urge: {name}',
  'urge.lead': 'The reminder is logged; the people of {unit} will see it.',
  'urge.note': 'Message',
  'urge.hint1': 'Please press on and report progress in time.',
  'urge.hint2': 'Please sign for this task.',
  'urge.done': '{unit} has been urged; not again before {date}.',
}
