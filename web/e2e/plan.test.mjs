// The main road in the browser, on both databases: a plan document becomes tasks, and a task is signed for, reported,
// returned and accepted.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, before, test } from 'node:test'
import { assignLoose, confirmAll, currentCard, downloaded, expand, issue, isZip, mine, move, openTask, said, textFile, uploadPlan } from './desk.mjs'
import { account, done, freshPostgres, login, look, startBrowser, startServer, visit } from './harness.mjs'

const plan = textFile('冬春季攻坚方案.txt', expand(readFileSync(new URL('plan.txt', import.meta.url), 'utf8')))
const photo = textFile('改造照片说明.txt', '工业路3号厂房喷淋已装好。')

let browser
before(async () => { browser = await startBrowser() })
after(() => browser?.close())

let server, office, town, id
before(async () => {
  server = await startServer({ database: freshPostgres() })
  office = await visit(browser, server)
  await login(office.page, await account(server, '安委办工作人员'))
  town = await visit(browser, server)
  await login(town.page, await account(server, '城关街道'))
})
after(async () => {
  await server?.stop()
})

test('upload, and be recognised the second time', async () => {
  id = await uploadPlan(office.page, plan)
  await office.page.getByRole('heading', { level: 1, name: /冬春季安全生产攻坚方案/ }).waitFor()
  await look(office.page, 'workbench')
  await office.page.goto('/plans')
  await office.page.locator('input[type=file]').setInputFiles(plan)
  await office.page.getByText('这个文件已经上传过').waitFor()
  await look(office.page, 'plans')
})

test('review by keyboard alone', async () => {
  const { page } = office
  await page.goto(`/plans/${id}`)
  await currentCard(page).waitFor()
  const total = await page.locator('li.c').count()
  assert.ok(total >= 8, `${total} commitments read`)

  await page.keyboard.press('?')
  await page.getByRole('dialog').getByText('确认当前条并到下一条待确认').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })

  const first = await currentCard(page).getAttribute('data-id')
  await page.keyboard.press('j')
  assert.notEqual(await currentCard(page).getAttribute('data-id'), first, 'J goes on')
  await page.keyboard.press('k')
  assert.equal(await currentCard(page).getAttribute('data-id'), first, 'K goes back')

  await page.keyboard.press('x')
  await page.keyboard.type('只是原则性表述')
  await page.keyboard.press('Enter')
  await said(page, /已不采纳/)
  await page.keyboard.press('u')
  await said(page, '已撤销上一步')

  await page.locator(`li[data-id="${first}"]`).locator('[data-card]').focus()
  await page.keyboard.press('s')
  await page.getByRole('slider').waitFor()
  await page.keyboard.press('Enter')
  await said(page, /已拆成两条/)
  assert.equal(await page.locator('li.c').count(), total + 1)
  await page.keyboard.press('u')
  await said(page, '已撤销上一步')
  assert.equal(await page.locator('li.c').count(), total)

  await confirmAll(page)
  await page.getByText(`已处理 ${total} / ${total}`).waitFor()
})

test('owners are suggested, the sheet prints, issuing hands out tasks', async () => {
  const { page } = office
  await page.getByRole('tab', { name: /^责任分工/ }).click()
  await page.getByRole('tabpanel').getByText('城关街道').first().waitFor()
  await look(page, 'owners')
  await assignLoose(page, '县安委办')
  isZip(await downloaded(page, page.getByRole('link', { name: '导出任务分解表 Word' })))
  isZip(await downloaded(page, page.getByRole('link', { name: '导出任务分解表 Excel' })))
  assert.ok((await issue(page)) >= 8)
  await page.goto(`/plans/${id}`)
  await page.getByText('本方案已下达，条目只读。').waitFor()
})

test('a town signs, reports with a file and submits; the office returns, then accepts', async () => {
  const { page } = town
  await page.goto('/')
  await look(page, 'home-town')
  await openTask(page, '工业路老旧厂房')
  await look(page, 'task')
  await move(page, '签收')
  await move(page, '反馈进展', { fields: { 最新进展: '喷淋已装好，待检测。' }, file: photo })
  await move(page, '提请验收', { fields: { 最新进展: '改造完成。' } })

  await openTask(office.page, '工业路老旧厂房')
  await move(office.page, '退回', { note: '请补充检测报告。' })
  await page.reload()
  await move(page, '提请验收', { fields: { 最新进展: '检测合格，报告已附。' }, file: photo })
  await office.page.reload()
  await move(office.page, '验收通过')
  await office.page.getByText('办结', { exact: true }).first().waitFor()
  const log = office.page.getByRole('list').filter({ hasText: '请补充检测报告' })
  await log.first().waitFor()
  await office.page.getByText('改造照片说明.txt').first().waitFor()
  await look(office.page, 'task-done')
})

test('a later date is asked for and granted', async () => {
  const { page } = town
  await openTask(page, '北关社区仓库')
  await page.locator('.also').getByRole('button', { name: '延期申请' }).click()
  const dialog = page.getByRole('dialog')
  const later = `${new Date().getFullYear() + 1}-12-20`
  await dialog.getByLabel('申请延至').fill(later)
  await dialog.getByLabel('申请理由').fill('冬季无法断电施工。')
  await dialog.getByRole('button', { name: '申请延期', exact: true }).click()
  await said(page, '已办理：申请延期')

  await office.page.goto('/')
  await office.page.getByText('冬季无法断电施工').first().waitFor()
  await look(office.page, 'home')
  await openTask(office.page, '北关社区仓库')
  await office.page.getByRole('link', { name: /冬季无法断电施工/ }).first().click()
  await move(office.page, '同意延期')
  await page.reload()
  await page.getByText(later).first().waitFor()
})

test('the office urges, once', async () => {
  const { page } = office
  await openTask(page, '演练占比达到60%')
  const urge = mine(page).getByRole('button', { name: '催办' })
  const dialog = page.getByRole('dialog')
  await urge.click()
  await dialog.getByRole('button', { name: '催办' }).click()
  await said(page, /已催办/)
  await dialog.waitFor({ state: 'detached' })
  if (await urge.count()) { // still offered: then the server says that it was urged already
    await urge.click()
    await dialog.getByRole('button', { name: '催办' }).click()
    await dialog.getByRole('alert').getByText(/./).waitFor()
    await page.keyboard.press('Escape')
  }
})

test('board, timeline and export', async () => {
  const { page } = office
  await page.goto(`/ledgers/task?where=plan:${id}`)
  await page.getByRole('table').waitFor()
  await look(page, 'tasks')
  await page.getByRole('link', { name: '看板' }).click()
  await page.getByRole('region', { name: '待签收' }).waitFor()
  await look(page, 'board')
  await page.getByRole('link', { name: '倒排工期' }).click()
  await page.getByText('横条：开始至期限').waitFor()
  await look(page, 'timeline')
  isZip(await downloaded(page, page.getByRole('link', { name: /^导出当前筛选/ })))
  await page.goto('/units')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await look(page, 'units')
})

test('a town sees its own tasks only', async () => {
  const { page } = town
  await page.goto('/ledgers/task?state=all')
  await page.getByRole('table').waitFor()
  assert.equal(await page.getByRole('link', { name: /四不/ }).count(), 0, "another unit's task is not in the list")
  const all = await page.evaluate(() => fetch('/api/records/task?limit=200').then((r) => r.json()))
  assert.ok(all.items.length > 0)
})

test('nothing went wrong unseen', async () => {
  await done(office)
  await done(town)
})
