import { expect, it } from 'vitest'
// eslint-disable-next-line @typescript-eslint/ban-ts-comment
// @ts-ignore -- a plain script
import { inScript, inStyle } from '../e2e/chrome87.mjs'

const js = inScript as (text: string) => [number, string, number][]
const css = inStyle as (text: string) => [number, string, number][]

it('finds what Chrome 87 lacks in scripts', () => {
  expect(js('a.at(-1); structuredClone(a); class A { static { f() } #x; m(o) { return #x in o } } await f(); /[a]/v.test(b); crypto.randomUUID()').map((x) => x[1]))
    .toEqual(['.at()', 'structuredClone()', 'static block', '#private in', 'await at the top', 'regular expression /v', '.randomUUID()'])
  expect(js('a?.b ?? c; a ||= b; class A { #x = 1; static y = 2 } async function f() { await g() } x.replaceAll("a", "b")')).toEqual([])
})

it('finds what Chrome 87 lacks in style sheets', () => {
  expect(css('a:has(b) { aspect-ratio: 1; height: 100dvh; color: color-mix(in srgb, red, blue) } @container (width > 1px) { a { b: c } }').map((x) => x[1]))
    .toEqual([':has', 'aspect-ratio', 'dvh', 'color-mix()', '@container', 'range in a query'])
  expect(css('@media (width >= 600px) { a { overflow: clip; clip: rect(0 0 0 0) } }').map((x) => x[1])).toEqual(['range in a query', 'overflow: clip'])
  expect(css('a:focus-visible { inset: 0; gap: 1px; display: grid; width: min(1px, 2px) } @media print { a { color: red } }')).toEqual([])
})
