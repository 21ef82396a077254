// Ledgers walked from the first record to the last state, by those whose work they are: works given to a contractor, certificates of
// persons, a register of premises with its patrols. Enterprise and office at a desk, town and village on a phone.
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { call, mine, move, said } from './desk.mjs'
import { desk, done, login, look, phone, startBrowser, startServer, visit } from './harness.mjs'

/** A paper of one page. */
const pdf = (name, words) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>endobj
4 0 obj<</Length ${32 + words.length}>>stream
BT /F1 24 Tf 50 100 Td (${words}) Tj ET
endstream endobj
trailer<</Root 1 0 R>>
%%EOF`) })

/** A photo that the browser draws. */
async function photo(page, name) {
  const base64 = await page.evaluate(() => {
    const c = document.createElement('canvas')
    c.width = 800
    c.height = 600
    c.getContext('2d').fillRect(100, 100, 300, 200)
    return c.toDataURL('image/jpeg', 0.8).split(',')[1]
  })
  return { name, mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') }
}

const made = (page, ledger) => page.waitForURL(new RegExp(`/ledgers/${ledger}/[0-9a-f-]{36}`)).then(() => new URL(page.url()).pathname)
const open = async (page, path) => { await page.goto(path); await page.getByRole('heading', { level: 1 }).waitFor(); await page.waitForFunction(() => !document.querySelector('[aria-busy=true]')) }
const fact = (page, name) => page.locator('.kv > div').filter({ has: page.getByText(name, { exact: true }) }).locator('dd').first()
const stages = (page) => page.locator('.flow li b').allInnerTexts()
const pick = async (page, name, text, option) => { await page.getByRole('combobox', { name }).fill(text); await page.locator('.combo-list:not([hidden])').getByRole('option', { name: option }).first().click() }
const group = (page, name) => page.getByRole('group', { name })

/** The page as it prints. */
async function printed(page) {
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  const pdf = await page.pdf({ preferCSSPageSize: true })
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')))
  return pdf
}

/** A date so many days from today, in the county's zone. */
const days = (n) => new Date(Date.now() + 8 * 3_600_000 + n * 86_400_000).toISOString().slice(0, 10)

let server, browser, password
const people = {}
before(async () => {
  server = await startServer()
  browser = await startBrowser()
  password = (await (await fetch(`${server.url}/api/site`)).json()).demo_accounts[0].password // all have the same
  for (const [name, size] of [['secadmin', desk], ['xinhe', desk], ['yonggu', phone], ['shiqiao', phone], ['gongyelu', phone], ['anweiban', desk]]) {
    people[name] = await visit(browser, server, { size })
    await login(people[name].page, { login: name, password })
  }
  // The enterprise's manager is its safety officer, too, and the town's officer inspects.
  for (const [name, role] of [['xinhe', 'safety_officer'], ['shiqiao', 'regulator']]) {
    const { page } = people[name]
    const me = await call(page, 'GET', '/me')
    await call(people.secadmin.page, 'POST', `/units/${me.post.unit.id}/posts`, { person: me.person.id, role })
  }
  await act('xinhe', 'safety_officer')
})
after(async () => {
  await browser?.close()
  await server?.stop()
})

async function act(name, role) {
  const { page } = people[name]
  const { posts } = await call(page, 'GET', '/me')
  await call(page, 'PUT', '/session/post', { post: posts.find((p) => p.role === role).id })
}

describe('work given to a contractor', () => {
  let path

  test('the client names its contractor in full, and is told once what does not fit', async () => {
    const { page } = people.xinhe
    await open(page, '/ledgers/outsourcing/new')
    const main = page.getByRole('main')
    await main.getByRole('textbox', { name: '项目' }).fill('打磨车间屋面防水翻修')
    const contractor = main.getByRole('combobox', { name: '承包单位' })
    await contractor.fill('永固')
    await page.getByText('没有相符的单位。本单位管辖范围以外的，请输入全称或统一社会信用代码').waitFor()
    await look(page, 'outsourcing-contractor')
    await contractor.fill('永固建筑工程有限公司')
    await page.getByRole('option', { name: /永固建筑工程有限公司.*沙湾镇/ }).click()
    await main.getByLabel('开工日期').fill(days(3))
    await main.getByLabel('计划完工').fill(days(1))
    await main.getByRole('button', { name: '备案', exact: true }).click()
    await main.getByText('完工日期早于开工日期').waitFor()
    await look(page, 'outsourcing-refused', { axe: false })
    assert.equal(await main.getByText('完工日期早于开工日期').count(), 1)
    await main.getByLabel('计划完工').fill(days(90))
    await main.getByRole('button', { name: '备案', exact: true }).click()
    path = await made(page, 'outsourcing')
    await mine(page).getByText('承包单位没有在整个工期内有效的资质。').waitFor()
    assert.equal(await fact(page, '承包单位').getByRole('link').count(), 0, 'what cannot be opened is no link')
    await look(page, 'outsourcing-filed')
  })

  test('the contractor sees the work and files its licence from a phone', async () => {
    const { page } = people.yonggu
    await open(page, '/ledgers/outsourcing')
    await page.getByRole('link', { name: '打磨车间屋面防水翻修' }).click()
    await mine(page).getByText('当前由其他岗位办理').waitFor()
    await fact(page, '承包单位').getByRole('link', { name: '永固建筑工程有限公司' }).waitFor()
    await open(page, '/ledgers/licence/new')
    const main = page.getByRole('main')
    await main.getByLabel('证照编号').fill('D237000002')
    await main.getByLabel('证照名称').fill('建筑业企业资质证书')
    await main.getByLabel('有效期至').fill(days(400))
    await main.locator('input[type=file]').setInputFiles(pdf('资质证书.pdf', 'licence', { axe: false }))
    await main.getByText('已收').waitFor()
    await main.getByRole('button', { name: '登记', exact: true }).click()
    await made(page, 'licence', { axe: false })
    await page.getByRole('heading', { name: 'D237000002' }).waitFor()
    await look(page, 'licence', { axe: false })
  })

  test('the work begins with its papers, which are read on the page', async () => {
    const { page } = people.xinhe
    await open(page, path)
    const form = mine(page).locator('form')
    await form.getByRole('button', { name: '开工', exact: true }).click()
    await form.getByRole('alert').getByText('请上传安全管理协议').waitFor()
    await form.getByLabel('作业人数').fill('8')
    await form.locator('input[type=file]').nth(0).setInputFiles(pdf('安全管理协议.pdf', 'agreement'))
    await form.locator('input[type=file]').nth(1).setInputFiles({ name: '交底记录.txt', mimeType: 'text/plain', buffer: Buffer.from('作业前安全交底') })
    await page.waitForFunction(() => document.querySelectorAll('.mine .files .muted').length === 2)
    await look(page, 'outsourcing-begin')
    await form.getByRole('button', { name: '开工', exact: true }).click()
    await said(page, '已办理：开工')
    await page.locator('.flow [aria-current=step]').getByText('施工中').waitFor()
    assert.deepEqual(await stages(page), ['已备案', '施工中', '已完工'])
    await page.locator('.clocks').getByText(days(90)).waitFor()
    await page.locator('.evidence').getByRole('button', { name: '安全管理协议.pdf' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('第 1 件，共 2 件').waitFor()
    await look(page, 'outsourcing-paper', { axe: false }) // the browser's own reader is in there
    await dialog.getByRole('button', { name: '下一件' }).click()
    await dialog.locator('iframe').contentFrame().getByText('作业前安全交底').waitFor()
    await dialog.getByRole('button', { name: '关闭' }).click()
  })

  test('the town stops it from a phone and lets it go on; it is finished, and the office has it in its list', async () => {
    const town = people.shiqiao.page
    await act('shiqiao', 'regulator')
    await open(town, path)
    await look(town, 'outsourcing-town', { axe: false })
    await move(town, '叫停', { note: '屋面临边未设防护' })
    await town.locator('.flow [aria-current=step]').getByText('已叫停').waitFor()
    await look(town, 'outsourcing-stopped', { axe: false })
    await move(town, '复工')
    const { page } = people.xinhe
    await open(page, path)
    await move(page, '完工')
    await page.locator('.tl').getByText('屋面临边未设防护').waitFor()
    await look(page, 'outsourcing-finished', { axe: false })
    const office = people.anweiban.page
    await open(office, '/ledgers/outsourcing?state=all')
    const row = office.getByRole('row').filter({ hasText: '打磨车间屋面防水翻修' })
    await row.getByText('已完工').waitFor()
    await row.getByText('永固建筑工程有限公司').waitFor()
    await look(office, 'outsourcing-list', { axe: false })
  })
})

describe('certificates of persons', () => {
  let path

  test('the enterprise files one with its photo; a term that is too long is refused', async () => {
    const { page } = people.xinhe
    await open(page, '/ledgers/certificate/new')
    const main = page.getByRole('main')
    await pick(page, '人员', '尤长林', /尤长林/)
    await main.getByLabel('证书编号').fill('T990826199001011234')
    await group(page, '作业类别').getByText('焊接与热切割').click()
    await main.getByLabel('发证日期').fill(days(-700))
    await main.getByLabel('有效期至').fill(days(3650))
    await main.locator('.pup input[type=file]').last().setInputFiles(await photo(page, '证书.jpg'))
    await main.locator('.thumbs').getByText('已收').waitFor()
    await main.getByRole('button', { name: '登记', exact: true }).click()
    await main.getByText('有效期超出规定年限。').waitFor()
    await look(page, 'certificate-refused', { axe: false })
    await main.getByLabel('有效期至').fill(days(40))
    await main.getByRole('button', { name: '登记', exact: true }).click()
    path = await made(page, 'certificate')
    await page.locator('.flow [aria-current=step]').getByText('待核验').waitFor()
    await fact(page, '人员').getByText('尤长林').waitFor()
    await look(page, 'certificate-filed')
  })

  test('the town checks it from its to-do on a phone', async () => {
    const { page } = people.shiqiao
    await act('shiqiao', 'town_office')
    await open(page, '/')
    const row = page.getByRole('row').filter({ hasText: 'T990826199001011234' })
    await row.getByText('特种作业操作证').first().waitFor()
    await look(page, 'certificate-todo')
    await row.getByRole('link', { name: 'T990826199001011234' }).click()
    await mine(page).waitFor()
    await look(page, 'certificate-check', { axe: false })
    await move(page, '核验通过')
    await page.locator('.flow [aria-current=step]').getByText('有效', { exact: true }).waitFor()
    await page.locator('.clocks').getByText(days(40)).waitFor()
  })

  test('it is renewed before it expires, turned down, and found by its trade and on its holder\'s enterprise', async () => {
    const { page } = people.xinhe
    await open(page, path)
    await move(page, '换证', { fields: { 发证日期: days(-1), 有效期至: days(2000) } })
    await look(page, 'certificate-renewed', { axe: false })
    const town = people.shiqiao.page
    await open(town, path)
    await town.locator('.mine').getByRole('button', { name: '核验不通过' }).first().click()
    await look(town, 'certificate-reject')
    await move(town, '核验不通过', { note: '照片与证书编号不符' })
    await town.locator('.tl').getByText('照片与证书编号不符').first().waitFor({ state: 'attached' })
    await open(page, '/ledgers/certificate?state=all')
    await page.getByRole('combobox', { name: '作业类别' }).selectOption({ label: '焊接与热切割' })
    await page.waitForURL(/trade/)
    const row = page.getByRole('row').filter({ hasText: 'T990826199001011234' })
    await row.getByText('核验不通过').waitFor()
    await look(page, 'certificate-list')
    const print = await printed(page)
    assert.equal(print.subarray(0, 4).toString(), '%PDF')
  })
})

describe('premises and their patrols', () => {
  let path

  test('the village registers one from a phone', async () => {
    const { page, context } = people.gongyelu
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ latitude: 36.4141, longitude: 117.2031, accuracy: 8 })
    await open(page, '/')
    await look(page, 'premises-home')
    await open(page, '/ledgers/premises/new')
    const main = page.getByRole('main')
    await group(page, '类别').getByText('闲置院落').click()
    await main.getByLabel('地址').fill('工业路社区老粮站院')
    await main.getByRole('button', { name: '取当前位置' }).click()
    await main.getByText('误差约 8 米').waitFor()
    await main.getByLabel('业主', { exact: true }).fill('赵广田')
    await main.getByLabel(/^业主电话/).fill('13800261111')
    await group(page, '风险').getByText('高').click()
    await look(page, 'premises-new')
    await main.getByRole('button', { name: '登记', exact: true }).click()
    path = await made(page, 'premises', { axe: false })
    await page.getByRole('heading', { name: '工业路社区老粮站院' }).waitFor()
    await fact(page, '业主电话').getByText('138****1111').waitFor()
    await page.locator('.clocks').getByText(days(10)).waitFor()
    assert.deepEqual(await stages(page), ['在册', '已销册'])
    await look(page, 'premises', { axe: false })
  })

  test('its patrol begins on its page; what is not said of a finding is asked for', async () => {
    const { page } = people.gongyelu
    await page.locator('.relations .begin').click()
    const item = page.getByRole('menuitem', { name: '巡查记录' })
    if (await item.count()) await item.click()
    await page.waitForURL(/patrol\/new\?from=/)
    const main = page.getByRole('main')
    await main.getByText('工业路社区老粮站院').first().waitFor()
    await main.getByLabel('在场人数').fill('3')
    await group(page, '有生产经营迹象').getByText('是').click()
    await main.locator('.pup input[type=file]').last().setInputFiles(await photo(page, '院内.jpg'))
    await main.locator('.thumbs').getByText('已收').waitFor()
    await main.getByRole('button', { name: '登记（有问题）' }).click()
    await look(page, 'patrol-new')
    await main.locator('.send .btn.p').click()
    await main.getByRole('alert').getByText('请填写发现问题').waitFor()
    await main.getByLabel('发现问题').fill('院内有喷漆作业，无通风')
    await main.locator('.send .btn.p').click()
    await made(page, 'patrol', { axe: false })
    await page.locator('.flow [aria-current=step]').getByText('待处置').waitFor()
    await look(page, 'patrol', { axe: false })
    await fact(page, '对象').getByRole('link', { name: '工业路社区老粮站院' }).click()
    await page.waitForURL((u) => u.pathname === path)
    await fact(page, '上次巡查').getByText(days(0)).waitFor()
    await look(page, 'premises-patrolled', { axe: false })
  })

  test('the town handles what was found, seals the yard off and strikes it off', async () => {
    const { page } = people.shiqiao
    await act('shiqiao', 'town_office')
    await open(page, '/')
    await page.getByRole('row').filter({ hasText: '院内有喷漆作业' }).getByRole('link', { name: '院内有喷漆作业，无通风' }).click()
    await mine(page).waitFor()
    await move(page, '处置完成', { note: '已责令停止并清空' })
    await open(page, path)
    await look(page, 'premises-town', { axe: false })
    await move(page, '查封', { note: '无证喷漆' })
    await page.locator('.flow [aria-current=step]').getByText('已查封').waitFor()
    await move(page, '销册', { note: '院落已拆除' })
    await page.locator('.flow [aria-current=step]').getByText('已销册').waitFor()
    const office = people.anweiban.page
    await open(office, '/ledgers/premises?state=all')
    await office.getByRole('row').filter({ hasText: '工业路社区老粮站院' }).getByText('已销册').waitFor()
    await look(office, 'premises-list', { axe: false })
    await open(office, '/ledgers/premises?view=map&state=all')
    await office.locator('.mpoint').first().waitFor()
    await look(office, 'premises-map')
  })
})

test('nothing failed unseen', async () => {
  for (const v of Object.values(people)) await done(v)
})
