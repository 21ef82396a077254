// Every ledger of the packs has a list, drawn from its definition: opened one by one; then filters, tabs kept as views, selection,
// board, map, and the index of ledgers, at desk and phone width.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { account, done, go, login, look, startBrowser, startServer, visit } from './harness.mjs'

let server, browser, visitor, page
before(async () => {
  server = await startServer()
  browser = await startBrowser()
  visitor = await visit(browser, server)
  page = visitor.page
  await login(page, await account(server, '安委办工作人员'))
})
after(async () => { await browser?.close(); await server?.stop() })

const api = (page, path) => page.evaluate((p) => fetch(`/api${p}`).then((r) => r.json()), path)
const settled = (page) => page.waitForFunction(() => !document.querySelector('[aria-busy=true]') && document.querySelector('.list, .empty, .errp'))

test('each ledger has its list, with columns and filters of its own', async () => {
  const { items } = await api(page, '/ledgers')
  const shown = items.filter((l) => l.name !== 'plan')
  assert.ok(shown.length > 20, `${shown.length} ledgers`)
  for (const l of shown) {
    await go(page, `/ledgers/${l.name}?state=all`)
    await settled(page)
    assert.equal(await page.locator('h1').textContent(), l.title)
    assert.equal(await page.locator('.errp').count(), 0, `${l.name} shows an error`)
    const selects = await page.locator('.fsel select').evaluateAll((all) => all.map((s) => s.getAttribute('aria-label')))
    for (const f of l.fields.filter((x) => x.type === 'enum' && x.filter)) assert.ok(selects.includes(f.title), `${l.name} has no filter ${f.title}`)
  }
  for (const name of ['hazard', 'inspection', 'drill', 'enterprise']) {
    await go(page, `/ledgers/${name}?state=all`)
    await settled(page)
    await look(page, `ledger-${name}`)
  }
})

test('what the rows of a ledger leave open, and where they disagree', async () => {
  await page.goto('/ledgers/responsibility?view=coverage')
  const line = page.getByRole('row').filter({ hasText: '民政服务' }).first()
  await line.getByText('未明确').first().waitFor()
  const all = await page.getByRole('row').count()
  await look(page, 'coverage')
  await page.getByRole('checkbox', { name: '只看有空缺或重叠的' }).check()
  assert.ok(await page.getByRole('row').count() < all)
  await line.getByRole('link', { name: '民政服务' }).click()
  await page.getByRole('heading', { name: '民政服务' }).waitFor()
})

test('a filter lives in the address, becomes a tab of its own and goes again', async () => {
  await page.goto('/ledgers/task')
  await settled(page)
  const { all, states } = await api(page, '/records/task/tabs')
  assert.ok(all.n > 10 && states.length > 2)
  await page.getByRole('combobox', { name: '任务灯' }).selectOption('red')
  await page.waitForURL(/light=red/)
  await settled(page)
  const red = (await api(page, '/records/task?light=red')).total
  await page.getByText(`导出当前筛选（${red} 条）`).waitFor()
  await page.getByRole('button', { name: '保存为我的视图' }).click()
  await page.getByLabel('视图名称').fill('逾期的')
  await page.getByRole('button', { name: '保存视图' }).click()
  const tab = page.getByRole('link', { name: `逾期的 ${red}` })
  await tab.waitFor()
  assert.equal(await tab.getAttribute('aria-current'), 'page')
  await page.goto('/ledgers/task')
  await tab.click()
  await page.waitForURL(/light=red/)
  await page.getByRole('button', { name: '删除此视图' }).click()
  await tab.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /去掉筛选 任务灯/ }).click()
  await page.waitForFunction(() => !location.search.includes('light'))
})

test('the foot adds up all that the filter finds; its rows stay until the next are there; a list empty by its filter says so', async () => {
  await page.goto('/ledgers/hazard?state=all')
  await settled(page)
  const { total, groups } = await api(page, '/records/hazard/counts?by=light&sums=true')
  assert.ok(total > 0)
  const foot = page.locator('.list tfoot')
  await foot.getByText(`合计 ${total} 条`).waitFor()
  await foot.getByText(/整改资金合计/).waitFor()
  await foot.getByRole('link', { name: `临期 ${groups.find((g) => g.key === 'yellow')?.n ?? 0}` }).waitFor()
  let go
  const held = new Promise((resolve) => { go = resolve })
  await page.route(/records\/hazard\?.*q=/, async (route) => { await held; await route.continue() })
  await page.getByRole('searchbox', { name: '编号、名称、内容' }).fill('没有这样的隐患')
  await page.getByRole('searchbox', { name: '编号、名称、内容' }).press('Enter')
  await page.waitForURL(/q=/)
  assert.ok(await page.locator('.list tbody tr').count() > 0, 'the rows before are gone')
  go()
  await page.getByText('没有符合“搜索：没有这样的隐患”的事故隐患。').waitFor()
})

test('keys walk and select, the bar of acts on many stands in place, a record leads to its neighbours', async () => {
  await page.goto('/ledgers/task?state=all')
  await settled(page)
  const rows = await page.locator('.list tbody tr').count()
  const total = (await api(page, '/records/task')).total
  assert.equal(rows, Math.min(50, total))
  await page.locator('body').press('j')
  await page.locator('body').press('j')
  assert.equal(await page.locator('.list tr[aria-current=true]').count(), 1)
  if (await page.locator('.c-pick').count() > 0) {
    await page.locator('body').press('x')
    await page.getByText('已选 1 条').waitFor()
    await look(page, 'ledger-picked')
    await page.locator('body').press('x')
  }
  await page.locator('body').press('/')
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('type')), 'search')
  await page.locator('.list tbody tr').nth(1).locator('td.c-title a').click()
  await page.getByRole('link', { name: '下一条' }).click()
  await page.getByText(`3 / ${total}`).or(page.getByText(`第 3 条，共 ${total} 条`)).first().waitFor()
})

test('rows stand closer, columns are chosen, and a move is taken of several at once', async () => {
  await page.goto('/ledgers/task?state=working')
  await settled(page)
  await page.getByRole('button', { name: '紧凑' }).click()
  assert.ok((await page.locator('.list.compact tbody td').first().boundingBox()).height <= 33)
  await page.getByRole('button', { name: '紧凑' }).click()
  await page.locator('.colsel summary').click()
  await page.locator('.colsel').getByLabel('配合单位').uncheck()
  await page.locator('.list th', { hasText: '配合单位' }).waitFor({ state: 'detached' })
  await page.locator('.colsel').getByRole('button', { name: '恢复默认' }).click()
  await page.locator('.list th', { hasText: '配合单位' }).waitFor()
  await page.locator('.colsel summary').click()
  const boxes = page.locator('.list tbody .c-pick input')
  await boxes.nth(0).check()
  await boxes.nth(1).check()
  await page.getByRole('region', { name: '已选 2 条' }).getByRole('button', { name: '调整期限' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/期限/).first().fill(`${new Date().getFullYear() + 1}-10-20`)
  await dialog.getByRole('button', { name: /^调整期限/ }).click()
  await dialog.getByText('请写明理由').waitFor()
  await dialog.getByRole('textbox', { name: /意见|说明/ }).fill('统一安排')
  await look(page, 'ledger-bulk')
  await dialog.getByRole('button', { name: /^调整期限/ }).click()
  await dialog.getByRole('row').nth(2).getByText('已办', { exact: true }).waitFor()
  assert.equal(await dialog.getByText('已办', { exact: true }).count(), 2)
  await dialog.getByRole('button', { name: '关闭' }).last().click()
})

test('all ledgers, starred first; navigation comes from the packs', async () => {
  const me = await api(page, '/me')
  assert.ok(me.pages.length > 2)
  await page.getByRole('link', { name: '全部台账' }).click()
  await page.getByRole('heading', { name: '全部台账' }).waitFor()
  await page.getByRole('searchbox', { name: '台账名称' }).fill('演练')
  await page.getByRole('button', { name: '设为常用：应急演练' }).or(page.getByRole('button', { name: /设为常用/ }).first()).first().click()
  await page.getByRole('searchbox', { name: '台账名称' }).fill('')
  assert.equal(await page.locator('.ledgers h2').first().textContent(), '常用')
  await look(page, 'ledgers')
})

test('board and map', async () => {
  await page.goto('/ledgers/task?view=board')
  await page.locator('.bcol li').first().waitFor()
  await look(page, 'ledger-board')
  await page.goto('/ledgers/hazard?view=map&state=all')
  await page.locator('.map, .empty').first().waitFor()
  await look(page, 'ledger-map')
  await page.goto('/ledgers/enterprise?view=map&state=all')
  await page.locator('.mpoint').first().waitFor()
  await look(page, 'ledger-map-enterprise')
})

test('nothing failed unseen', () => done(visitor))
