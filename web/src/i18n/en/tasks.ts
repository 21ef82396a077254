import type { tasks as zh } from '../zh/tasks'

export const tasks: Record<keyof typeof zh, string> = {
  'tasks.title': 'Tasks',
  'tasks.state': 'Status',
}
