// The same road with real plans, where the folder with them is at hand (ZHIBEN_SHARED, or shared beside the repository).
// They are not part of the repository; without them this file says so, and the journeys on our own plan stand for them.
import assert from 'node:assert/strict'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { assignLoose, atOnce, complete, issue, textFile, uploadPlan } from './desk.mjs'
import { account, done, login, look, root, startBrowser, startServer, visit } from './harness.mjs'

const folder = join(process.env.ZHIBEN_SHARED ?? join(root, '..', 'shared'), 'plans')
const names = existsSync(folder) ? readdirSync(folder).filter((n) => n.endsWith('.txt')).sort() : []
if (names.length === 0) console.log(`No real plans in ${folder}: set ZHIBEN_SHARED to try them too.`)

if (names.length > 0) describe('real plans become work', () => {
  let browser, server, office
  before(async () => {
    browser = await startBrowser()
    server = await startServer()
    office = await visit(browser, server)
    await login(office.page, await account(server, '安委办工作人员'))
  })
  after(async () => {
    await browser?.close()
    await server?.stop()
  })

  for (const [n, name] of names.entries()) {
    test(`plan ${n + 1}`, { timeout: 120_000 }, async () => {
      const { page } = office
      const id = await uploadPlan(page, textFile(name, readFileSync(join(folder, name), 'utf8')))
      await look(page, `real-${n + 1}`, { axe: n === 0 }) // a plan more is the same page
      await atOnce(page, /^确认本筛选下 \d+ 条$/, /^确认这 \d+ 条$/)
      await complete(page, '2026-12-31')
      await page.goto(`/plans/${id}`)
      await page.getByRole('tab', { name: /^承诺/ }).waitFor()
      await atOnce(page, /^处理 \d+ 条过期条目$/, /^这 \d+ 条记为/)
      await assignLoose(page, '县安委办')
      const tasks = await issue(page)
      assert.ok(tasks > 5, `${tasks} tasks`)
      await page.goto(`/ledgers/task?where=plan:${id}`)
      await page.getByRole('table').waitFor()
      await look(page, `real-${n + 1}-tasks`, { axe: n === 0 })
      assert.equal(await page.getByText('没有未办结的任务').count(), 0)
      const red = await page.evaluate((id) => fetch(`/api/records/task/counts?by=light&where=plan:${id}`).then((r) => r.json()), id)
      const late = red.groups.find((g) => g.key === 'red')?.n ?? 0
      assert.ok(late <= red.total / 10, `the board opens as a sea of red: ${late} of ${red.total}`)
    })
  }

  test('nothing went wrong unseen', () => done(office))
})
