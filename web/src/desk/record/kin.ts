import type { Field, Ledger } from '../../api/types'

/** Whether a field leads to a record of a ledger; one that may name any record is for those of other ledgers than its own. */
const pointsTo = (f: Field, ledger: string, own: string) => f.type === 'ref' && !f.computed && (f.to ?? '').split(' ').some((to) => to === ledger || (to === 'any' && own !== ledger))

/** Whether a ledger's records are about the unit, person or asset that a row of another is. */
const isAbout = (l: Ledger, of: Ledger) => of.is !== undefined && ['unit', 'person', 'asset'].includes(of.is) && (l.about ?? []).some((a) => a.key === of.name)

const starts = (l: Ledger) => (l.create ?? []).length > 0

/** The ledgers in which the acting post may begin a record that leads on from one of this ledger: it refers to that, or is about it. */
export const following = (all: Ledger[], of: Ledger) => all.filter((l) => starts(l) && !ownSteps([l], of).length && (l.fields.some((f) => pointsTo(f, of.name, l.name)) || isAbout(l, of)))

/** The one ledger in which the post notes what it does about a row of a register: a patrol of premises; undefined where there are none or several. */
export function noted(all: Ledger[], of: Ledger): Ledger | undefined {
  const found = all.filter((l) => starts(l) && isAbout(l, of))
  return found.length === 1 ? found[0] : undefined
}

/** Those that must belong to a record of this ledger, and to its very unit: asking for a later date, stopping what is dangerous. */
export const ownSteps = (all: Ledger[], of: Ledger) => all.filter((l) => starts(l) && l.fields.some((f) => f.own && f.to === of.name))
