// What people do with one record beside its moves, on both databases: sign for it, ask for opinions, sign, refuse, void by two, and
// be told of it.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { call, mine, said } from './desk.mjs'
import { done, login, look, phone, root, startBrowser, startServer, visit } from './harness.mjs'

const pack = join(root, 'app/testdata/packs/desk')

/** Opens the dialog of what somebody waits for: it stands among one's own steps. */
async function answer(page, name) {
  await mine(page).getByRole('button', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name, exact: true }).waitFor()
  return dialog
}

/** Opens the menu of office verbs and one of its dialogs. */
async function verb(page, name) {
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('menuitem', { name, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name, exact: true }).waitFor()
  return dialog
}

let server, browser, office, second, town, path

before(async () => {
  server = await startServer({ args: ['--packs', pack] })
  browser = await startBrowser()
  const { demo_accounts: accounts } = await (await fetch(`${server.url}/api/site`)).json()
  const enter = async (name) => {
    const v = await visit(browser, server)
    await login(v.page, { login: name, password: accounts[0].password }) // all have the same
    return v
  }
  office = await enter('anweiban')
  second = await enter('anweiban2')
  town = await enter('shiqiao')
  const unit = (await call(office.page, 'GET', '/units?q=%E7%9F%B3%E6%A1%A5%E9%95%87')).items.find((u) => u.name === '石桥镇')
  const made = await call(office.page, 'POST', '/records/visit', { unit: unit.id, values: { text: '仓库堵塞安全出口', grade: 'major' } })
  path = `/ledgers/visit/${made.id}`
})
after(async () => {
  await browser?.close()
  await server?.stop()
})

test('deadlines stand on the page, verbs behind one button', async () => {
  const { page } = town
  await page.goto(path)
  await page.getByRole('heading', { name: '办理时限' }).waitFor()
  const dialog = await verb(page, '签收')
  await dialog.getByRole('button', { name: '签收', exact: true }).click()
  await said(page, '已办理：签收')
  await page.getByRole('listitem').filter({ hasText: '签收' }).filter({ hasText: '马晓东' }).first().waitFor()
  await look(page, 'office-record')
})

test('an opinion is asked for and given; moves wait for it', async () => {
  const { page } = town
  const dialog = await verb(page, '会签')
  await dialog.getByRole('combobox', { name: '人员' }).fill('秦越')
  await page.getByRole('option', { name: /秦越/ }).click()
  await page.keyboard.press('Tab') // the list stays open for another choice until one goes on
  await dialog.getByLabel('答复前暂停办理').check()
  await look(page, 'office-countersign')
  await dialog.getByRole('button', { name: '会签', exact: true }).click()
  await said(page, '已办理：会签')
  await page.getByText('未答复').waitFor()

  await second.page.goto(path)
  const opinion = await answer(second.page, '填写会签意见')
  await opinion.getByRole('button', { name: '填写会签意见', exact: true }).click()
  await opinion.getByRole('alert').getByText('请选择同意或不同意').waitFor()
  await opinion.getByRole('radio', { name: '同意', exact: true }).check()
  await opinion.getByRole('button', { name: '填写会签意见', exact: true }).click()
  await said(second.page, '已办理：填写会签意见')
})

test('a move waits for its signatures; a refusal needs a reason and is told', async () => {
  const { page } = town
  const id = path.split('/').at(-1)
  await call(page, 'POST', `/records/visit/${id}/moves/begin`, {})
  await call(page, 'POST', `/records/visit/${id}/moves/submit`, { values: { result: '已清理' } })
  await page.goto(path)
  await mine(page).getByText('办理后等待签字：乡镇、安委办').waitFor()
  await mine(page).locator('form').getByRole('button', { name: '销号' }).click()
  await said(page, '已办理：销号')
  await page.getByRole('button', { name: '签字', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: '签字', exact: true }).click()
  await said(page, '已签字：乡镇')

  await office.page.goto(path)
  await look(office.page, 'office-signing')
  await office.page.getByRole('button', { name: '不同意' }).click()
  const dialog = office.page.getByRole('dialog')
  await dialog.getByRole('button', { name: '不同意' }).click()
  await dialog.getByText('请写明理由').waitFor()
  await dialog.getByLabel('理由').fill('照片不清')
  await dialog.getByRole('button', { name: '不同意' }).click()
  await said(office.page, '已记录不同意：安委办')

  await page.goto('/')
  await page.getByRole('link', { name: /^通知，[1-9]/ }).click()
  await page.getByText('您提请的签字被拒绝').waitFor()
  await page.getByText('“照片不清”').waitFor()
  await look(page, 'office-notices')
  await page.getByRole('button', { name: '全部标为已读' }).click()
  await page.getByRole('link', { name: '通知，0 条未读' }).waitFor()
})

test('a record is opened to another town for a time, and taken back', async () => {
  const { page } = office
  await page.goto(path)
  await page.getByRole('button', { name: '更多' }).click()
  await page.getByRole('menuitem', { name: '临时授权', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '授权', exact: true }).click()
  await dialog.getByRole('alert').getByText('请选择授权给谁').waitFor()
  await dialog.getByRole('combobox', { name: '授权给' }).fill('龙小云')
  await page.getByRole('option', { name: /龙小云/ }).click()
  await dialog.getByLabel('事由').fill('协查同类隐患')
  await look(page, 'access-give')
  await dialog.getByRole('button', { name: '授权', exact: true }).click()
  await said(page, '已授权龙小云查看')
  await page.getByRole('button', { name: '收回授权：龙小云' }).waitFor()
  await look(page, 'access-record')

  const far = await visit(browser, server)
  await login(far.page, { login: 'longquan', password: 'pinglan-demo' }, '/notices')
  await far.page.getByText('临时授权您查看').waitFor()
  await far.page.getByRole('link', { name: '仓库堵塞安全出口' }).click()
  await far.page.getByRole('note').getByText(/您凭临时授权查看.*还剩 7 天/).waitFor()
  assert.equal(await far.page.getByRole('button', { name: '更多' }).count(), 0)
  await look(far.page, 'access-holder')
  await far.page.goto('/office/access')
  await far.page.getByText('事由：协查同类隐患').waitFor()
  await look(far.page, 'access-mine')

  await page.goto('/office/access')
  await page.getByRole('button', { name: '收回授权：龙小云' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '收回授权', exact: true }).click()
  await said(page, '已收回对龙小云的授权')
  await page.getByRole('button', { name: '查看已结束的授权' }).click()
  await page.getByText(/ 收回$/).waitFor()
  await look(page, 'access-page')
  await far.page.goto(path)
  await far.page.getByText('没有找到，或不在您的管辖范围').waitFor()
  await done(far)
})

test('what an event says is erased by two; the audit tells of it, and checkpoints are printed', async () => {
  const words = '联系人手机号误写在此'
  await call(town.page, 'POST', `/records/visit/${path.split('/').at(-1)}/comments`, { text: words })
  const { page } = office
  await page.goto(path)
  const entry = (of) => of.locator('.history li').filter({ hasText: '发表意见' }).or(of.locator('.history li').filter({ hasText: '留言' })).first()
  await page.getByText(words).waitFor()
  await page.getByRole('button', { name: '依法清除某条内容' }).click()
  await entry(page).getByRole('button', { name: /^清除内容/ }).click()
  await page.getByRole('dialog').getByLabel('清除依据').fill('个人信息保护法第四十七条，本人申请')
  await page.getByRole('dialog').getByRole('button', { name: /申请清除/ }).click()
  await said(page, '已申请，待另一人确认')
  await second.page.goto(path)
  await entry(second.page).getByRole('button', { name: /^确认清除/ }).click()
  await second.page.getByRole('dialog').getByLabel('清除依据').fill('已核实本人申请')
  await second.page.getByRole('dialog').getByRole('button', { name: '确认清除' }).click()
  await said(second.page, '内容已清除')
  await second.page.getByText('内容已依法清除').waitFor()
  assert.equal(await second.page.getByText(words).count(), 0)
  await look(second.page, 'erased')

  await call(second.page, 'GET', `/records/visit/${path.split('/').at(-1)}/proof`) // signs the log
  const auditor = await visit(browser, server)
  await login(auditor.page, { login: 'shenji', password: 'pinglan-demo' })
  await auditor.page.getByRole('heading', { name: '审计记录' }).waitFor()
  const erased = auditor.page.getByText(/秦越.*清除了“走访检查”/)
  for (let i = 0; i < 20 && !(await erased.count()); i++) { // it follows the log, a moment behind
    await auditor.page.goto('/audit?kind=protected')
    await auditor.page.getByRole('listitem').first().waitFor()
  }
  for (const act of [/秦越.*清除了“走访检查”/, /周文静.*申请清除“走访检查”/]) await auditor.page.getByText(act).first().waitFor()
  await look(auditor.page, 'audit')
  await auditor.page.getByRole('link', { name: '存证点' }).click()
  await auditor.page.getByRole('button', { name: /^查看与打印/ }).first().click()
  await auditor.page.getByRole('dialog').getByRole('img', { name: '存证点全文的二维码' }).waitFor()
  await look(auditor.page, 'checkpoint')
  await done(auditor)
})

test('the system administrator sees how backups stand', async () => {
  const admin = await visit(browser, server)
  await login(admin.page, { login: 'admin', password: 'pinglan-demo' })
  await admin.page.getByRole('link', { name: '备份' }).click()
  await admin.page.getByText('还没有备份').waitFor()
  await admin.page.getByText(/^zhiben restore .* --check --note/).waitFor()
  await look(admin.page, 'backups')
  await done(admin)
})

test('one asks to void, a second confirms', async () => {
  const { page } = office
  await page.goto(path)
  const dialog = await verb(page, '申请作废')
  await dialog.getByLabel('理由').fill('重复登记')
  await dialog.getByRole('button', { name: '申请作废' }).click()
  await said(page, '已办理：申请作废')
  await page.getByText('周文静 申请作废：重复登记。').waitFor()
  await second.page.goto('/')
  await second.page.getByRole('row').filter({ hasText: '仓库堵塞安全出口' }).getByRole('link', { name: '确认作废' }).click()
  const confirm = await answer(second.page, '确认作废')
  await confirm.getByText('周文静 申请作废：重复登记。').waitFor()
  await confirm.getByRole('button', { name: '确认作废' }).click()
  await second.page.getByText('已作废').first().waitFor()
  assert.equal(await second.page.getByRole('button', { name: '更多' }).count(), 0)
})

test('all of it in English', async () => {
  const { page } = office
  await page.getByRole('button', { name: /切换到英文/ }).click()
  await page.locator('html[lang=en]').waitFor() // the texts come on their own
  await page.goto(path)
  await page.getByRole('heading', { name: 'History' }).waitFor()
  await page.getByText('Voided').first().waitFor()
  for (const words of ['Asked for signatures', 'Refused to sign', 'Gave an opinion', 'Signed for']) await page.getByText(words, { exact: true }).first().waitFor()
  await look(page, 'en-office-record')
  for (const v of [office, second, town]) await done(v)
})

test('an enterprise comes in by an invitation on a phone, and its post is confirmed', async () => {
  const officer = await visit(browser, server)
  const { page } = officer
  await login(page, { login: 'shiqiao', password: 'pinglan-demo' })
  await page.goto('/invitations')
  await page.getByRole('checkbox', { name: '石桥丰茂饲料有限公司' }).check()
  await look(page, 'invite')
  await page.getByRole('button', { name: '生成 1 份邀请' }).click()
  await page.getByRole('img', { name: /丰茂.*二维码/ }).waitFor()
  await look(page, 'invite-slips')
  const code = await page.locator('.slips .code').innerText()
  const firm = await visit(browser, server, { size: phone })
  await firm.page.goto(`/join#${code}`)
  await firm.page.getByLabel('姓名').fill('尹小满')
  await firm.page.getByLabel('联系电话').fill('139 0013 9000')
  await firm.page.getByLabel('公民身份号码').fill('110101199001010015')
  await firm.page.getByLabel('账号').fill('fengmao')
  await firm.page.getByLabel('密码', { exact: true }).fill('Long enough 1')
  await firm.page.getByLabel('再输一次密码').fill('Long enough 1')
  await look(firm.page, 'join')
  await firm.page.getByRole('button', { name: '注册并登录' }).click()
  await firm.page.getByRole('note').getByText('等待确认').waitFor()
  const security = await visit(browser, server)
  await login(security.page, { login: 'secadmin', password: 'pinglan-demo' })
  await security.page.getByRole('listitem').filter({ hasText: '尹小满' }).getByRole('button', { name: '确认' }).click()
  await security.page.getByText('没有等待确认的岗位').waitFor()
  await look(security.page, 'appointments')
  await firm.page.goto('/')
  await firm.page.getByRole('main').getByRole('heading').first().waitFor()
  assert.equal((await call(firm.page, 'GET', '/me')).post.role, 'enterprise_manager')

  // Whoever has an account adds a post by a code, and switches to it.
  await page.goto('/invitations')
  await page.getByLabel('岗位').selectOption({ label: '主要负责人' })
  await page.getByLabel('只看还没有人员的单位').uncheck()
  await page.getByRole('checkbox', { name: '石桥丰茂饲料有限公司' }).check()
  await page.getByRole('button', { name: '生成 1 份邀请' }).click()
  const more = await page.locator('.slips .code').innerText()
  await firm.context.clearCookies()
  await firm.page.goto(`/join#${more}`)
  await firm.page.getByRole('link', { name: '已有账号：登录后增加这个岗位' }).click()
  await firm.page.getByRole('textbox', { name: '账号' }).fill('fengmao')
  await firm.page.getByLabel('密码', { exact: true }).fill('Long enough 1')
  await firm.page.getByRole('button', { name: '登录', exact: true }).click()
  await firm.page.getByText('已登录：尹小满（fengmao）').waitFor()
  await look(firm.page, 'join-more')
  await firm.page.getByRole('button', { name: '增加“主要负责人”岗位' }).click()
  await firm.page.getByRole('note').getByText('等待确认').waitFor()
  await security.page.getByRole('link', { name: /任职确认/ }).first().click()
  await security.page.reload()
  await security.page.getByRole('listitem').filter({ hasText: '尹小满' }).getByRole('button', { name: '确认' }).click()
  await security.page.getByText('没有等待确认的岗位').waitFor()
  await firm.page.reload()
  await firm.page.getByRole('button', { name: '以此身份办理' }).click()
  const acting = firm.page.getByRole('combobox', { name: '身份' })
  await acting.locator('option:checked').filter({ hasText: '主要负责人' }).waitFor({ state: 'attached' })
  assert.equal((await call(firm.page, 'GET', '/me')).post.role, 'principal')
  await acting.selectOption({ label: '石桥丰茂饲料有限公司 · 企业安全管理人员' })
  await acting.locator('option:checked').filter({ hasText: '企业安全管理人员' }).waitFor({ state: 'attached' })
  for (const v of [officer, firm, security]) await done(v)
})

// The last one: the town's officer leaves.
test('a person who leaves hands everything over in one step', async () => {
  const admin = await visit(browser, server)
  await login(admin.page, { login: 'secadmin', password: (await (await fetch(`${server.url}/api/site`)).json()).demo_accounts[0].password })
  const { page } = admin
  const unit = (await call(page, 'GET', '/units?q=%E7%9F%B3%E6%A1%A5%E9%95%87')).items.find((u) => u.name === '石桥镇')
  await page.goto(`/units/${unit.id}`)
  await page.getByRole('row').filter({ hasText: '马晓东' }).getByRole('button', { name: '移交工作' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '全部移交' }).click()
  await dialog.getByRole('alert').getByText('请选择接手人并写明事由').waitFor()
  await dialog.getByRole('combobox', { name: '接手人' }).fill('柯敏')
  await page.getByRole('option', { name: /柯敏/ }).click()
  await dialog.getByLabel('事由').fill('调离')
  await look(page, 'hand-over')
  await dialog.getByRole('button', { name: '全部移交' }).click()
  await dialog.getByRole('status').getByText(/已移交 \d+ 条。/).waitFor()
  await dialog.getByRole('button', { name: '关闭' }).last().click()
  await page.getByRole('row').filter({ hasText: '柯敏' }).waitFor()
  assert.equal(await page.getByRole('row').filter({ hasText: '马晓东' }).count(), 0)
  const left = await fetch(`${server.url}/api/session`, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ login: 'shiqiao', password: 'pinglan-demo' }) })
  assert.deepEqual((await left.json()).posts, []) // the account is there, its posts are not
  await done(admin)
})
