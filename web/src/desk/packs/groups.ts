import type { PackLine, PackPart } from '../../api/packs'

export interface Group {
  construct: string
  parts: PackPart[]
}

/** The definitions by construct, in the server's order; with a text, those that have it in title or path. */
export function groups(parts: PackPart[], text: string): Group[] {
  const wanted = text.trim().toLowerCase()
  const out: Group[] = []
  for (const p of parts) {
    if (wanted && !p.title.toLowerCase().includes(wanted) && !p.path.includes(wanted)) continue
    const last = out.find((g) => g.construct === p.construct)
    if (last) last.parts.push(p)
    else out.push({ construct: p.construct, parts: [p] })
  }
  return out
}

/** The levels that the lines come from, each once, from base to plan. */
export const levels = (lines: PackLine[]) => (['base', 'sector', 'county', 'office', 'plan'] as const).filter((l) => lines.some((x) => x.level === l))

/** The steps of a dotted path with the path down to each; construct and name are one step. */
export function steps(path: string): { name: string; path: string }[] {
  const all = path.split('.')
  return all.slice(1).map((name, i) => ({ name: i === 0 ? `${all[0] ?? ''}.${name}` : name, path: all.slice(0, i + 2).join('.') }))
}
