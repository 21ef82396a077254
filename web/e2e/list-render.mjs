// Prints {"open": [...], "filter": [...]} in milliseconds: from the reload of a list of 50 rows until its last row is drawn and the
// page answers a key, and from the choice of a filter until other rows are drawn; 1366×768, the processor slowed four times, after
// warm-up. Run by make bench NAME=list-render.
import { account, desk, done, login, startBrowser, startServer, visit } from './harness.mjs'

const ROUNDS = 11
const PATH = '/ledgers/task?state=all'

/** Runs in the page: resolves with the moment when fifty rows are drawn, a frame has been painted and the main thread is free. */
const drawn = (before) => new Promise((resolve) => {
  const look = () => {
    const rows = document.querySelectorAll('.list tbody tr')
    const first = rows[0]?.textContent ?? ''
    if (rows.length > 0 && (before === null ? rows.length >= 50 : first !== before)) requestAnimationFrame(() => setTimeout(() => resolve(performance.now()), 0))
    else setTimeout(look, 4)
  }
  look()
})

const server = await startServer()
const browser = await startBrowser()
try {
  const visitor = await visit(browser, server, { size: desk })
  const { page } = visitor
  await login(page, await account(server, '安委办工作人员'), PATH)
  await page.evaluate(drawn, null)
  const session = await visitor.context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const open = []
  const filter = []
  for (let i = 0; i < ROUNDS + 2; i++) {
    await page.goto(PATH, { waitUntil: 'commit' })
    const opened = await page.evaluate(drawn, null) // counted from the start of the navigation
    await page.waitForLoadState('networkidle')
    const before = await page.locator('.list tbody tr').first().textContent()
    const taken = await page.evaluate(async ({ before, drawnText }) => {
      const wait = new Function(`return ${drawnText}`)()
      const select = [...document.querySelectorAll('.fsel select')].find((s) => s.options.length > 2)
      const start = performance.now()
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value').set.call(select, 'green')
      select.dispatchEvent(new Event('change', { bubbles: true }))
      return (await wait(before)) - start
    }, { before, drawnText: drawn.toString() })
    if (i >= 2) { open.push(opened); filter.push(taken) }
  }
  console.log(JSON.stringify({ open, filter }))
  await done(visitor)
} finally {
  await browser.close()
  await server.stop()
}
