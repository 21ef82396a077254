import { post } from './client'

/**
 * Whether words may be an identity number, a phone number or another identifier, or a part of one: four digits in a row. They must not stand in the
 * page's address, nor what one has typed of them so far.
 */
export const secretive = (words: string) => /\d{4,}/.test(words.normalize('NFKC').replace(/[\s\-.()]/g, ''))

/** A text that stands for words in addresses and says nothing; see POST /api/veil. */
export const veiled = (text: string) => /^~[\w-]{20,}$/.test(text)

/** The words behind the veils that this page asked for; nothing of it is kept anywhere. */
const known = new Map<string, string>()

/** What to show for words from an address: themselves, or those behind the veil, where this page knows them. */
export const unveiled = (text: string) => (veiled(text) ? known.get(text) ?? '' : text)

/** The words as they may stand in an address: as they are, or a veil for them. */
export const addressable = async (words: string) => (secretive(words) ? veil(words) : words)

/** A veil for words, whatever they are: the value of a field that is kept encrypted. */
export async function veil(words: string) {
  const { veil } = await post<{ veil: string }>('/veil', { words })
  known.set(veil, words)
  return veil
}
