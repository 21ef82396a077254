export interface Day {
  date: string
  to?: string
  work?: boolean
}

const line = /^(\d{4}-\d{2}-\d{2})(?:\s*(?:至|到|—|~|to)\s*(\d{4}-\d{2}-\d{2}))?(?:\s+(班|上班|work))?$/

/** Days off and working days as typed, one a line: "2027-01-01 至 2027-01-03", "2027-01-09 班". bad are the numbers of lines not understood. */
export function parseDays(text: string): { days: Day[]; bad: number[] } {
  const days: Day[] = []
  const bad: number[] = []
  text.split('\n').forEach((raw, i) => {
    const s = raw.trim()
    if (s === '') return
    const m = line.exec(s)
    if (!m?.[1]) return bad.push(i + 1)
    days.push({ date: m[1], ...(m[2] && { to: m[2] }), ...(m[3] && { work: true }) })
  })
  return { days, bad }
}
