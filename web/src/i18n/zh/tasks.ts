export const tasks = {
  'tasks.title': '任务',
}
