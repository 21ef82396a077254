import type { Unit } from '../../api/types'
import { unitMatches } from '../../ui/form/match'

export interface Node {
  unit: Unit
  children: Node[]
}

/** The units as a tree; one whose parent is not in the list (outside the territory) becomes a root. Order is the server's. */
export function treeOf(units: Unit[]): Node[] {
  const nodes = new Map(units.map((u) => [u.id, { unit: u, children: [] as Node[] }]))
  const roots: Node[] = []
  for (const n of nodes.values()) {
    const parent = n.unit.parent === null ? undefined : nodes.get(n.unit.parent)
    if (parent && parent !== n) parent.children.push(n)
    else roots.push(n)
  }
  return roots
}

/** The parts of the tree that match, each with the way down to it. */
export function prune(nodes: Node[], text: string): Node[] {
  if (!text.trim()) return nodes
  return nodes.flatMap((n) => {
    const children = prune(n.children, text)
    return children.length > 0 || unitMatches(n.unit, text) ? [{ unit: n.unit, children }] : []
  })
}

/** Names in the way people write lists: 、 ， , ; or line breaks. */
export const splitNames = (text: string): string[] => text.split(/[、，,;；\n]/).map((s) => s.trim()).filter(Boolean)
