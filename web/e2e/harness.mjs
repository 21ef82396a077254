// What the browser tests stand on: the real server on a data folder of its own, the system's Chromium, and a person who
// logs in. Nothing is downloaded; CHROMIUM names another browser than Debian's.
import assert from 'node:assert/strict'
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'

export const root = fileURLToPath(new URL('../..', import.meta.url))
export const desk = { width: 1366, height: 768 }
export const phone = { width: 390, height: 844 }
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let made = 0
/**
 * The address of a new PostgreSQL database, for the one journey that takes the whole way on it: what differs between the databases is
 * proved by the tests of the packages, on both. It is started by scripts/with-postgres; its absence is a failure.
 */
export function freshPostgres() {
  const admin = process.env.ZHIBEN_TEST_POSTGRES
  assert.ok(admin, 'ZHIBEN_TEST_POSTGRES is not set: run through scripts/with-postgres')
  const name = `e2e_${process.pid}_${++made}`
  const psql = ['psql', ...installed('/usr/lib/postgresql', 'bin/psql')].at(-1)
  execFileSync(psql, [admin, '-qc', `CREATE DATABASE ${name}`])
  const url = new URL(admin)
  url.pathname = `/${name}`
  return url.href
}

function installed(folder, program) {
  return existsSync(folder) ? readdirSync(folder).sort((a, b) => a - b).map((v) => join(folder, v, program)).filter(existsSync) : []
}

/**
 * Starts bin/zhiben and waits until /api/site answers. options: demo (default true), database (URL), args (more flags),
 * data (a folder to reuse). Returns {url, data, pid, log(), stop()}; stop ends the server by its pid and removes the
 * folder, unless it was given.
 */
export async function startServer({ demo = true, database, args = [], data } = {}) {
  const folder = data ?? mkdtempSync(join(tmpdir(), 'zhiben-e2e-'))
  const port = await freePort()
  const log = join(folder, 'server.log')
  const out = openSync(log, 'a')
  const flags = ['serve', ...(demo ? ['--demo'] : []), '--data', folder, '--port', String(port), ...(database ? ['--database', database] : []), ...args]
  const child = spawn(join(root, 'bin/zhiben'), flags, { stdio: ['ignore', out, out] })
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? signal)))
  const url = `http://127.0.0.1:${port}`
  const stop = async () => {
    child.kill('SIGINT')
    const how = await ended
    if (!data) rmSync(folder, { recursive: true, force: true })
    return how
  }
  try {
    await answers(`${url}/api/site`, ended)
  } catch (err) {
    const said = readFileSync(log, 'utf8')
    await stop()
    throw new Error(`bin/zhiben ${flags.join(' ')}: ${err.message}\n${said}`)
  }
  return { url, data: folder, pid: child.pid, log: () => readFileSync(log, 'utf8'), stop }
}

async function answers(url, ended, limit = 60_000) {
  const end = Date.now() + limit
  for (;;) {
    const gone = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 50))])
    if (gone !== undefined) throw new Error(`the server ended at once (${gone})`)
    if (await fetch(url).then((r) => r.ok, () => false)) return
    if (Date.now() > end) throw new Error(`no answer at ${url} after ${limit / 1000} s`)
  }
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Starts the system's Chromium. Its own sandbox cannot run as root. */
export function startBrowser() {
  const path = process.env.CHROMIUM ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync)
  assert.ok(path, 'Chromium is missing: apt-get install chromium, or name one in CHROMIUM')
  return chromium.launch({
    executablePath: path,
    chromiumSandbox: process.getuid() !== 0,
    args: ['--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update',
      '--disable-sync', '--no-first-run', '--lang=zh-CN'],
  })
}

/**
 * A new person at a clean browser: {page, faults}. faults gathers uncaught errors of the page and answers of 500 and above;
 * a test that ends with done(visitor) fails on any.
 */
export async function visit(browser, server, { size = desk, locale = 'zh-CN' } = {}) {
  const context = await browser.newContext({ baseURL: server.url, viewport: size, locale, timezoneId: 'Asia/Shanghai', acceptDownloads: true })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  const faults = []
  page.on('pageerror', (err) => faults.push(`uncaught: ${err.message}`))
  page.on('response', (res) => res.status() >= 500 && faults.push(`${res.status()} ${res.request().method()} ${res.url()}`))
  return { page, context, faults }
}

/** Closes a visit and fails on what went wrong unseen. */
export async function done({ context, faults }) {
  await context.close()
  assert.deepEqual(faults, [])
}

/** The demonstration account whose post's title contains the given words. */
export async function account(server, words) {
  const site = await (await fetch(`${server.url}/api/site`)).json()
  const found = (site.demo_accounts ?? []).find((a) => a.title.includes(words))
  assert.ok(found, `no demonstration account with “${words}” in ${JSON.stringify(site.demo_accounts)}`)
  return found
}

/** Is logged in as {login, password} and opens a page, or only an address of the API to call it from; what one types to log in is tried where that is the point. */
export async function login(page, { login, password }, path = '/') {
  const answer = await page.context().request.post('/api/session', { data: { login, password } })
  assert.equal(answer.status(), 200, await answer.text())
  await page.goto(path)
  if (!path.startsWith('/api/')) await page.getByRole('navigation').first().waitFor()
}

/**
 * Goes to another page inside the application that is open, as a link does: nothing is loaded twice. For walks over many pages; what
 * somebody else has done meanwhile is seen by loading a page.
 */
export const go = (page, path) => page.evaluate((to) => new Promise((resolve, reject) => {
  const end = performance.now() + 15_000
  let drawn = to === location.pathname + location.search ? performance.now() : 0
  const watch = new MutationObserver(() => { drawn = performance.now() })
  watch.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
  history.pushState({}, '', to)
  dispatchEvent(new PopStateEvent('popstate'))
  const look = () => {
    const still = drawn > 0 && performance.now() - drawn > 150 && document.querySelector('main h1') && !document.querySelector('[aria-busy=true]')
    if (!still && performance.now() < end) return setTimeout(look, 30)
    watch.disconnect()
    if (still) resolve()
    else reject(new Error(`${to}: ${drawn > 0 ? 'still busy' : 'nothing was drawn'}: ${document.querySelector('main').innerText.slice(0, 200)}`))
  }
  look()
}), path)

/** Logs in through the page, as {login, password}, and waits for the main navigation. */
export async function typeLogin(page, { login, password }) {
  await page.goto('/login')
  await page.getByRole('textbox', { name: /^(账号|Account)/ }).fill(login)
  await page.getByLabel(/^(密码|Password)/).fill(password)
  await page.getByRole('button', { name: /^(登\s?录|Log in|Sign in)$/ }).click()
  await page.getByRole('navigation').first().waitFor()
}

/** Fails when axe finds a serious or critical fault on the page as it stands. */
export async function accessible(page, what) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const { violations } = await page.evaluate(() => window.axe.run(document, { resultTypes: ['violations'] }))
  const grave = violations.filter((v) => v.impact === 'serious' || v.impact === 'critical')
  assert.deepEqual(grave.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).slice(0, 5).join(' | ')}`), [], `axe on ${what}`)
}

/** A picture of the page, where E2E_SHOTS names a folder for them. */
async function screenshot(page, name) {
  const folder = process.env.E2E_SHOTS
  if (!folder) return
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

/** Looks at a page that has loaded, at desk and phone size: pictures, axe unless it is not asked for, no sideways scroll, no words of programs. */
export async function look(page, name, { axe = true } = {}) {
  const before = page.viewportSize()
  for (const size of before.width < desk.width ? [desk, phone] : [phone, desk]) {
    await page.setViewportSize(size)
    await settled(page)
    const at = `${name} at ${size.width} px`
    await screenshot(page, `${name}-${size.width}`)
    if (axe) await accessible(page, at)
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    assert.ok(over <= 1, `${at} scrolls sideways by ${over} px`)
    const raw = await page.evaluate(() => document.body.textContent.match(/.{0,40}(map\[|\[object |\bundefined\b|\bNaN\b).{0,40}/)?.[0])
    assert.equal(raw, undefined, `${at} shows what is meant for programs`)
  }
  await page.setViewportSize(before)
}

/** Nothing is loading, what moves has come to rest, and a frame has been drawn. */
const settled = (page) => page.waitForFunction(() => !document.querySelector('[aria-busy=true]') && document.getAnimations().every((a) => a.playState !== 'running')
  && new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(true)))))
