// Every kind of page in English: what the product says is in English and no text is missing; what the county wrote stays as it is.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { account, done, go, login, look, startBrowser, startServer, visit } from './harness.mjs'

let server, browser
before(async () => { server = await startServer(); browser = await startBrowser() })
after(async () => { await browser?.close(); await server?.stop() })

/** What stands on controls and heads of the page, without what a record or a plan wrote there. */
const labels = (page) => page.locator('nav.side a, nav.otabs a, [role=tab], thead th, button, h1, h2, dt, legend, label').evaluateAll((all) => all.filter((e) => !e.closest('.toc, .doc, .words, [data-card]')).map((e) => {
  const copy = e.cloneNode(true)
  copy.querySelectorAll('.sr, input, select, textarea').forEach((x) => x.remove())
  return copy.textContent.trim()
}))

test('every page in English', async () => {
  const visitor = await visit(browser, server)
  const { page } = visitor
  await login(page, await account(server, '安委办工作人员'))
  await page.getByRole('button', { name: /切换到英文/ }).click()
  await page.locator('html[lang=en]').waitFor()
  const api = (path) => page.evaluate((p) => fetch(`/api${p}`).then((r) => r.json()), path)
  const [plan, task, hazard] = await Promise.all(['/plans', '/records/task?limit=1', '/records/hazard?limit=1'].map(async (path) => (await api(path)).items[0]))
  const data = [plan.title, task.title, hazard.title, (await api('/me')).person.name, '中文'] // the last is the switch back
  const pages = {
    home: '/', plans: '/plans', workbench: `/plans/${plan.id}`, tasks: '/ledgers/task', board: '/ledgers/task?view=board', timeline: '/ledgers/task?view=timeline', task: `/ledgers/task/${task.id}`,
    ledgers: '/ledgers', list: '/ledgers/hazard?state=all', map: '/ledgers/hazard?view=map&state=all', form: '/ledgers/hazard/new', import: '/ledgers/hazard/import', record: `/ledgers/hazard/${hazard.id}`,
    search: '/search?q=%E5%AE%89%E5%85%A8', notices: '/notices', approvals: '/office/approvals', delegations: '/office/delegations', clocks: '/office/clocks', params: '/office/params',
    populations: '/office/populations', holidays: '/office/holidays', units: '/units', packs: '/packs?path=ledger.task.clocks', account: '/account',
  }
  for (const [name, path] of Object.entries(pages)) {
    await go(page, path)
    await page.getByRole('main').getByRole('heading').first().waitFor()
    await look(page, `en-${name}`, { axe: ['workbench', 'record', 'packs', 'account'].includes(name) }) // the others are looked at in Chinese
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
    const said = await labels(page)
    assert.ok(said.length > 10, `${path} has labels`)
    assert.deepEqual(said.filter((s) => /\p{Script=Han}/u.test(s) && !data.includes(s)), [], `${path} keeps Chinese labels`)
    const keys = await page.getByText(/^[a-z_]+(\.[a-z_]+)+$/).filter({ visible: true }).allInnerTexts()
    if (name !== 'packs') assert.deepEqual(keys, [], `${path} shows keys instead of texts`) // packs are full of them
  }
  await done(visitor)
})
