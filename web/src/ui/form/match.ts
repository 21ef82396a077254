/** Whether a unit answers to what was typed: its name, an alias or its code. */
export function unitMatches(u: { name: string; aliases: string[] | null; code: string }, text: string): boolean {
  const q = text.trim().toLowerCase()
  return [u.name, u.code, ...(u.aliases ?? [])].some((s) => (s ?? '').toLowerCase().includes(q))
}
