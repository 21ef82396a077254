import { post } from './client'

/**
 * Whether words may be an identity number, a phone number or another identifier: they must not stand in the page's address, nor a part of
 * them while one types.
 */
export const secretive = (words: string) => /\d{7,}/.test(words.normalize('NFKC').replace(/[\s-]/g, ''))

/** A text that stands for words in addresses and says nothing; see POST /api/veil. */
export const veiled = (text: string) => /^~[\w-]{20,}$/.test(text)

/** The words as they may stand in an address: as they are, or a veil for them. */
export const addressable = async (words: string) => (secretive(words) ? (await post<{ veil: string }>('/veil', { words })).veil : words)

/** A veil for words, whatever they are: the value of a field that is kept encrypted. */
export const veil = async (words: string) => (await post<{ veil: string }>('/veil', { words })).veil
