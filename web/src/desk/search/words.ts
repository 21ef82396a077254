/** A text as search compares it: small letters, no full-width forms; each character stays where it is. */
export const fold = (text: string) => Array.from(text, (c) => {
  const n = c.codePointAt(0) ?? 0
  const plain = n >= 0xff01 && n <= 0xff5e ? String.fromCodePoint(n - 0xfee0) : n === 0x3000 ? ' ' : c
  const small = plain.toLowerCase()
  return small.length === plain.length ? small : plain
}).join('')

/** Whether there are two letters or digits in a row, which search needs. */
export const enough = (q: string) => /[\p{L}\p{N}]{2}/u.test(fold(q))

/** A text in pieces, those that were looked for marked. */
export function pieces(text: string, q: string): { text: string; hit: boolean }[] {
  const chars = Array.from(text)
  const folded = chars.map(fold)
  const hit = new Array<boolean>(chars.length).fill(false)
  for (const part of fold(q).split(/\s+/).filter(Boolean)) {
    const want = Array.from(part)
    for (let i = 0; i + want.length <= chars.length; i++) {
      if (want.every((c, k) => folded[i + k] === c)) hit.fill(true, i, i + want.length)
    }
  }
  const out: { text: string; hit: boolean }[] = []
  chars.forEach((c, i) => {
    const last = out[out.length - 1]
    if (last && last.hit === hit[i]) last.text += c
    else out.push({ text: c, hit: hit[i] ?? false })
  })
  return out
}
