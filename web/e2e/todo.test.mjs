// What waits, on both databases: a town's officer on a phone signs for several at once and takes a move that needs something in its
// drawer; an enterprise is asked for its opinion; an office clerk gets a notice in an open page as it happens.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { call, said } from './desk.mjs'
import { done, login, look, phone, root, startBrowser, startServer, visit } from './harness.mjs'

const pack = join(root, 'app/testdata/packs/desk')

let server, browser, office, town, firm, unit

before(async () => {
  server = await startServer({ args: ['--packs', pack] })
  browser = await startBrowser()
  const { demo_accounts: accounts } = await (await fetch(`${server.url}/api/site`)).json()
  const enter = async (name, options) => {
    const v = await visit(browser, server, options)
    await login(v.page, { login: name, password: accounts[0].password }) // all have the same
    return v
  }
  office = await enter('anweiban')
  town = await enter('shiqiao', { size: phone })
  firm = await enter('xinhe')
  unit = (await call(office.page, 'GET', '/units?q=%E7%9F%B3%E6%A1%A5%E9%95%87')).items.find((u) => u.name === '石桥镇')
  for (const text of ['安全出口堵塞', '配电箱未上锁', '灭火器过期']) await call(office.page, 'POST', '/records/visit', { unit: unit.id, values: { text, grade: 'minor' } })
})
after(async () => {
  await browser?.close()
  await server?.stop()
})

test('on a phone several are begun at once, and one is reported in its drawer', async () => {
  const { page } = town
  await page.goto('/')
  await page.getByRole('link', { name: '灭火器过期' }).waitFor()
  await look(page, 'todo-town')
  await page.getByRole('checkbox', { name: '选择“安全出口堵塞”' }).check()
  await page.getByRole('checkbox', { name: '选择“配电箱未上锁”' }).check()
  await page.getByRole('button', { name: '开始整改 2 条' }).click()
  await said(page, '开始整改：已办 2 条')
  const row = page.getByRole('row').filter({ hasText: '安全出口堵塞' })
  await row.getByRole('button', { name: '报送复查' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel(/整改结果/).fill('已清理，通道畅通')
  await look(page, 'todo-drawer')
  await drawer.getByRole('button', { name: '报送复查', exact: true }).click()
  await drawer.waitFor({ state: 'detached' })
  await row.waitFor({ state: 'detached' })
  await page.getByRole('row').filter({ hasText: '灭火器过期' }).getByRole('button', { name: '开始整改' }).click()
  await said(page, '灭火器过期')
  await page.getByRole('tab', { name: /^已办/ }).click()
  await page.getByRole('link', { name: '安全出口堵塞' }).waitFor()
  await look(page, 'todo-done')
})

test('an open page is told of a notice as it happens, and keeps the focus where it was', async () => {
  const { page } = office
  const stream = page.waitForResponse((r) => new URL(r.url()).pathname === '/api/events')
  await page.goto('/')
  const tab = page.getByRole('tab', { name: /^我发起/ })
  await tab.waitFor()
  await stream
  await tab.focus()
  const clerk = (await call(page, 'GET', '/me')).person.id
  const made = (await call(town.page, 'GET', '/records/visit?limit=1')).items[0]
  await call(town.page, 'POST', `/records/visit/${made.id}/verbs/copy`, { persons: [clerk], note: '请知悉' })
  await page.getByRole('status').getByText('新消息').waitFor({ timeout: 10_000 })
  await page.getByRole('tab', { name: '抄送 1' }).waitFor()
  await page.locator('a.bell small').getByText(/[1-9]/).waitFor()
  assert.ok(await tab.evaluate((e) => e === document.activeElement), 'the focus went elsewhere')
  await page.getByRole('tab', { name: '抄送 1' }).click()
  await page.getByText('请知悉').waitFor()
  await look(page, 'todo-copies')
})

test('an enterprise is asked for its opinion and finds it in its to-do', async () => {
  const { page } = firm
  await page.goto('/')
  const me = (await call(page, 'GET', '/me')).person.id
  const made = (await call(office.page, 'GET', '/records/visit?limit=1&sort=-created_at')).items[0]
  await call(town.page, 'POST', `/records/visit/${made.id}/verbs/countersign`, { persons: [me] })
  const row = page.getByRole('row').filter({ hasText: made.title })
  await row.waitFor({ timeout: 10_000 })
  await look(page, 'todo-firm')
  await row.getByRole('link', { name: '填写意见' }).click()
  await page.locator('.mine').getByRole('button', { name: '填写会签意见' }).waitFor()
})

test('what an office has beside its records', async () => {
  const { page } = office
  for (const [path, words] of [['approvals', '需我批准'], ['delegations', '委托代办'], ['clocks', '停摆的时限'], ['params', '参数'], ['populations', '名单'], ['holidays', '节假日']]) {
    await page.goto(`/office/${path}`)
    await page.getByRole('heading', { name: words, exact: true }).first().waitFor()
    await look(page, `office-${path}`)
  }
})

test('who belongs to a named set is said by hand, with a reason, and left to its condition again', async () => {
  const { page } = office
  await page.goto('/office/populations?of=watched')
  await page.getByRole('combobox', { name: '手工列入' }).fill('鑫禾')
  await page.getByRole('option', { name: /鑫禾木业/ }).first().click()
  await page.getByRole('button', { name: '列入名单' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '列入名单' }).click()
  await dialog.getByRole('alert').getByText('请写明理由').waitFor()
  await dialog.getByLabel('理由').fill('上年两次受罚')
  await dialog.getByRole('button', { name: '列入名单' }).click()
  const line = page.getByRole('listitem').filter({ hasText: '人工列入' }).filter({ hasText: '上年两次受罚' }).last()
  await line.waitFor()
  await look(page, 'office-population')
  await line.getByRole('button', { name: /^恢复按条件判定/ }).click()
  await dialog.getByLabel('理由').fill('已整改')
  await dialog.getByRole('button', { name: '恢复按条件判定' }).click()
  await said(page, /已办理：恢复按条件判定/)
  await line.waitFor({ state: 'detached' })
})

test('nothing failed unseen', async () => {
  for (const v of [office, town, firm]) await done(v)
})
