// The map of a ledger: the county's outlines and tiles under the points, moved and zoomed by pointer, wheel, fingers and keys; a plain
// grid where nothing is supplied.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { after, before, test } from 'node:test'
import { account, done, login, look, phone, startBrowser, startServer, visit } from './harness.mjs'

let server, browser
before(async () => {
  server = await startServer()
  browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await server?.stop()
})

const crc = (data) => { // of PNG
  let c = ~0
  for (const b of data) { c ^= b; for (let i = 0; i < 8; i++) c = (c >>> 1) ^ (c & 1 ? 0xedb88320 : 0) }
  return ~c >>> 0
}

/** A square of one colour. */
function png(r, g, b) {
  const n = 256
  const chunk = (type, data) => {
    const out = Buffer.alloc(12 + data.length)
    out.writeUInt32BE(data.length, 0)
    out.write(type, 4)
    data.copy(out, 8)
    out.writeUInt32BE(crc(out.subarray(4, 8 + data.length)), 8 + data.length)
    return out
  }
  const head = Buffer.from([0, 0, n >> 8, n & 255, 0, 0, n >> 8, n & 255, 8, 2, 0, 0, 0])
  const row = Buffer.concat([Buffer.from([0]), ...Array.from({ length: n }, () => Buffer.from([r, g, b]))])
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head), chunk('IDAT', deflateSync(Buffer.concat(Array.from({ length: n }, () => row)))), chunk('IEND', Buffer.alloc(0))])
}

const points = (page) => page.locator('.mpoint')
const open = async (page, ledger = 'hazard') => {
  await page.goto(`/ledgers/${ledger}?view=map&state=all`)
  await points(page).first().waitFor()
}
const corner = async (page) => (await page.locator('.mareas').getAttribute('transform')) ?? ''

test('outlines lie under the points, which lead to their records', async () => {
  const v = await visit(browser, server)
  await login(v.page, await account(server, '安委办工作人员'))
  await open(v.page)
  await v.page.locator('.mname', { hasText: '石桥镇' }).waitFor()
  assert.ok(await v.page.locator('.mareas .area').count() >= 13)
  await look(v.page, 'map-outlines')

  const shape = await corner(v.page)
  const box = await v.page.locator('.mapbox svg').boundingBox()
  await v.page.mouse.move(box.x + 60, box.y + 60)
  await v.page.mouse.down()
  await v.page.mouse.move(box.x + 160, box.y + 90, { steps: 4 })
  await v.page.mouse.up()
  assert.notEqual(await corner(v.page), shape, 'dragging moves the map')
  const scale = async () => Number(/scale\(([\d.e+-]+)\)/.exec(await corner(v.page))[1])
  const k = await scale()
  await v.page.mouse.wheel(0, -240)
  await v.page.waitForFunction(([was]) => Number(/scale\(([\d.e+-]+)\)/.exec(document.querySelector('.mareas').getAttribute('transform'))[1]) > was, [k])
  await v.page.locator('.mapbox svg').focus()
  const near = await scale()
  await v.page.keyboard.press('+')
  assert.ok(Math.abs((await scale()) / near - 2) < 1e-6, 'plus doubles')
  await v.page.keyboard.press('-')
  const here = await corner(v.page)
  await v.page.keyboard.press('ArrowLeft')
  assert.ok(Math.abs((await scale()) / near - 1) < 1e-6 && (await corner(v.page)) !== here, 'minus undoes it, an arrow moves')
  await v.page.getByRole('button', { name: '全部', exact: true }).click()
  assert.equal(await corner(v.page), shape)

  for (let i = 0; i < 6 && !/hazard\/./.test(v.page.url()); i++) { // a group opens, a point is a record
    await points(v.page).last().click() // the last one lies above the others
    await v.page.waitForTimeout(100)
  }
  if (!/hazard\/./.test(v.page.url())) await v.page.locator('.map caption + thead + tbody a').first().click() // several at one place
  await v.page.waitForURL(/\/ledgers\/hazard\/.+/)
  await done(v)
})

test('two fingers bring a phone nearer, where they are', async () => {
  const v = await visit(browser, server, { size: phone })
  await login(v.page, await account(server, '安委办工作人员'))
  await open(v.page)
  const before = await corner(v.page)
  const touch = await v.context.newCDPSession(v.page)
  const box = await v.page.locator('.mapbox svg').boundingBox()
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  const fingers = (gap) => [{ x: x - gap, y, id: 1 }, { x: x + gap, y, id: 2 }]
  await touch.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 2 })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) })
  for (const gap of [40, 60, 80, 100]) await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(gap) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  const by = (s) => Number(/scale\(([\d.e+-]+)\)/.exec(s)[1])
  assert.ok(by(await corner(v.page)) > 2 * by(before), `pinching: ${before} → ${await corner(v.page)}`)
  await done(v)
})

test('tiles of the county are drawn, and a plain grid where there is nothing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiben-map-'))
  for (const level of [10, 12]) {
    const at = (lng, lat) => [Math.floor((lng / 360 + 0.5) * 2 ** level), Math.floor((0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI)) * 2 ** level)]
    const [[west, north], [east, south]] = [at(117.0, 36.6), at(117.5, 36.2)]
    for (let x = west; x <= east; x++) {
      mkdirSync(join(folder, `tiles/${level}/${x}`), { recursive: true })
      for (let y = north; y <= south; y++) writeFileSync(join(folder, `tiles/${level}/${x}/${y}.png`), png(214 + (x % 2) * 12, 226 + (y % 2) * 12, 214))
    }
  }
  writeFileSync(join(folder, 'tiles/tiles.json'), '{"attribution": "示意图"}')
  const tiled = await startServer({ args: ['--map', folder] })
  const empty = await startServer({ args: ['--map', mkdtempSync(join(tmpdir(), 'zhiben-map-'))] })
  try {
    const v = await visit(browser, tiled)
    await login(v.page, await account(tiled, '安委办工作人员'))
    const shown = v.page.waitForResponse((r) => r.url().includes('/api/map/tiles/12/') && r.status() === 200)
    await open(v.page)
    await shown
    await v.page.getByText('示意图').waitFor()
    assert.equal(await v.page.locator('.mgrid').count(), 0)
    await look(v.page, 'map-tiles')
    await done(v)
    const w = await visit(browser, empty)
    await login(w.page, await account(empty, '安委办工作人员'))
    await open(w.page, 'enterprise')
    await w.page.locator('.mgrid text').first().waitFor()
    await look(w.page, 'map-grid')
    await done(w)
  } finally {
    await tiled.stop()
    await empty.stop()
  }
})
