// Fails when the built application (web/dist/app, or the folder named) uses what Chrome 87 lacks: syntax, found by parsing; functions,
// found where they are called; CSS that changes how a page lies (text-wrap: balance, for one, is left out without harm).
// No such browser is run. acorn and css-tree come with ESLint and jsdom, at the versions of the lock file.
import { parse } from 'acorn'
import { parse as parseCSS, walk as walkCSS } from 'css-tree'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative } from 'node:path'
import { argv, exit } from 'node:process'
import { fileURLToPath } from 'node:url'

/** Methods by name, whatever they are called on, with the Chrome that has them. */
const methods = { at: 92, findLast: 97, findLastIndex: 97, toSorted: 110, toReversed: 110, toSpliced: 110, hasOwn: 93, randomUUID: 92, showPopover: 114, groupBy: 117, fromAsync: 121, withResolvers: 119, checkVisibility: 105, isSubsetOf: 122, canParse: 120, showPicker: 99, throwIfAborted: 100, supportedValuesOf: 99 }
const functions = { structuredClone: 98, reportError: 95 }
const properties = { 'aspect-ratio': 88, 'container-type': 105, container: 105, 'scrollbar-gutter': 94, translate: 104, rotate: 104, scale: 104, 'view-transition-name': 111, 'field-sizing': 123 }
const pseudo = { is: 88, where: 88, has: 105, 'user-valid': 119, 'user-invalid': 119, modal: 105, 'popover-open': 114 }
const units = { dvh: 108, svh: 108, lvh: 108, dvw: 108, svw: 108, lvw: 108, cqw: 105, cqh: 105, cqi: 105, lh: 109 }
const cssFunctions = { 'color-mix': 111, oklch: 111, lab: 111, lch: 111, round: 125, 'light-dark': 123 }
const rules = { container: 105, layer: 99, property: 85, scope: 118, 'starting-style': 117 }

/** What is wrong in a script: [needed Chrome, what, offset]. */
export function inScript(text) {
  const found = []
  const add = (chrome, what, node) => { if (chrome > 87) found.push([chrome, what, node.start]) }
  const visit = (node, depth) => {
    if (Array.isArray(node)) { node.forEach((n) => visit(n, depth)); return }
    if (!node || typeof node.type !== 'string') return
    const inner = /Function/.test(node.type) ? depth + 1 : depth
    if (node.type === 'StaticBlock') add(94, 'static block', node)
    if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier') add(91, '#private in', node)
    if ((node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) && depth === 0) add(89, 'await at the top', node)
    if (node.type === 'Literal' && node.regex && /[dv]/.test(node.regex.flags)) add(90, `regular expression /${node.regex.flags}`, node)
    if (node.type === 'CallExpression') {
      const callee = node.callee.type === 'ChainExpression' ? node.callee.expression : node.callee
      if (callee.type === 'MemberExpression' && !callee.computed && Object.hasOwn(methods, callee.property.name)) add(methods[callee.property.name], `.${callee.property.name}()`, node)
      if (callee.type === 'Identifier' && Object.hasOwn(functions, callee.name)) add(functions[callee.name], `${callee.name}()`, node)
    }
    for (const [key, v] of Object.entries(node)) if (key !== 'type' && v && typeof v === 'object') visit(v, inner)
  }
  visit(parse(text, { ecmaVersion: 2024, sourceType: 'module' }), 0)
  return found
}

/** The same of a style sheet. */
export function inStyle(text) {
  const found = []
  const of = (table, name, what, node) => { if (Object.hasOwn(table, name) && table[name] > 87) found.push([table[name], what, node.loc?.start.offset ?? 0]) }
  walkCSS(parseCSS(text, { positions: true }), function (node) {
    if (node.type === 'Declaration') of(properties, node.property, node.property, node)
    if (node.type === 'PseudoClassSelector') of(pseudo, node.name, `:${node.name}`, node)
    if (node.type === 'Dimension') of(units, node.unit, node.unit, node)
    if (node.type === 'Function') of(cssFunctions, node.name, `${node.name}()`, node)
    if (node.type === 'Atrule') of(rules, node.name, `@${node.name}`, node)
    if (node.type === 'FeatureRange') found.push([104, 'range in a query', node.loc?.start.offset ?? 0])
    if (node.type === 'Identifier' && node.name === 'clip' && /^overflow/.test(this.declaration?.property ?? '')) found.push([90, 'overflow: clip', node.loc?.start.offset ?? 0])
    if (node.type === 'NestingSelector') found.push([112, 'nesting', node.loc?.start.offset ?? 0])
  })
  return found
}

const files = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((f) => (f.isDirectory() ? files(join(folder, f.name)) : [join(folder, f.name)]))

function main() {
  const folder = argv[2] ?? fileURLToPath(new URL('../dist/app', import.meta.url))
  const built = files(folder).filter((f) => ['.js', '.css'].includes(extname(f)))
  if (built.length === 0) { console.error(`${folder}: nothing is built there; make web`); exit(2) }
  let bad = 0
  for (const file of built) {
    const text = readFileSync(file, 'utf8')
    for (const [chrome, what, at] of extname(file) === '.js' ? inScript(text) : inStyle(text)) {
      bad++
      console.error(`${relative(folder, file)}: ${what} needs Chrome ${chrome}: …${text.slice(Math.max(0, at - 30), at + 60).replace(/\s+/g, ' ')}…`)
    }
  }
  if (bad > 0) exit(1)
  console.log(`${built.length} built scripts and style sheets use nothing that Chrome 87 lacks`)
}

if (argv[1] === fileURLToPath(import.meta.url)) main()
