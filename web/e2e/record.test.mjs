// The page of one record, drawn from definitions, over a hazard and a drill: moves with what they need and why others cannot be taken,
// photos, what is linked and what may be begun from it, the way through the list, the timeline, print; at desk and phone width.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { call, said } from './desk.mjs'
import { account, desk, done, login, look, phone, startBrowser, startServer, visit } from './harness.mjs'

/** Uploads a picture drawn by the browser; gives its hash. */
const photo = (page, name, hue) => page.evaluate(async ([name, hue]) => {
  const c = document.createElement('canvas')
  c.width = 1600
  c.height = 1200
  const pen = c.getContext('2d')
  pen.fillStyle = `hsl(${hue} 20% 65%)`
  pen.fillRect(0, 0, 1600, 1200)
  for (let i = 0; i < 400; i++) {
    pen.fillStyle = `hsl(${hue} 30% ${30 + ((i * 7) % 40)}%)`
    pen.fillRect((i * 97) % 1600, (i * 61) % 1200, 90, 60)
  }
  const form = new FormData()
  form.append('file', new File([await new Promise((r) => c.toBlob(r, 'image/jpeg', 0.9))], name, { type: 'image/jpeg' }))
  return (await (await fetch('/api/files', { method: 'POST', body: form })).json()).hash
}, [name, hue])

const settled = (page) => page.waitForFunction(() => !document.querySelector('[aria-busy=true]') && document.querySelector('.tl li'))
const open = async (page, ledger, id) => { await page.goto(`/ledgers/${ledger}/${id}`); await settled(page) }

let server, browser, firm, town, unit, hazards, drill

before(async () => {
  server = await startServer()
  browser = await startBrowser()
  const { demo_accounts: accounts } = await (await fetch(`${server.url}/api/site`)).json()
  const password = accounts[0].password // all have the same
  const enter = async (name, options) => {
    const v = await visit(browser, server, options)
    await login(v.page, { login: name, password })
    return v
  }
  firm = await enter('xinhe')
  town = await enter('shiqiao')
  const admin = await enter('secadmin')
  // The head of the enterprise and the town's inspector: two more posts for those who are there.
  const [head, inspector] = await Promise.all([firm, town].map((v) => call(v.page, 'GET', '/me')))
  unit = head.post.unit
  for (const [me, role] of [[head, 'principal'], [inspector, 'regulator']]) await call(admin.page, 'POST', `/units/${me.post.unit.id}/posts`, { person: me.person.id, role })
  await done(admin)
  hazards = []
  for (const text of ['除尘系统灰斗未设锁气卸灰装置', '疏散通道堆放木料', '配电箱未上锁']) {
    const photos = hazards.length === 0 ? [await photo(firm.page, '灰斗正面.jpg', 30), await photo(firm.page, '灰斗侧面.jpg', 200)] : []
    const values = { text, channel: 'self_check', found_level: 'enterprise', found_on: '2025-11-03', fixable_now: false, photos }
    hazards.push(await call(firm.page, 'POST', '/records/hazard', { unit: unit.id, values }))
  }
  drill = await call(firm.page, 'POST', '/records/drill', { unit: unit.id, values: { title: '木粉尘爆炸疏散演练', kind: 'evacuation', planned_on: '2030-03-01', unannounced: false } })
})
after(async () => {
  await browser?.close()
  await server?.stop()
})

const act = async (v, role) => {
  const { posts } = await call(v.page, 'GET', '/me')
  await call(v.page, 'PUT', '/session/post', { post: posts.find((p) => p.role === role).id })
}

test('who may not act is told whose the steps are', async () => {
  const { page } = town
  await open(page, 'hazard', hazards[0].id)
  const panel = page.locator('.mine')
  await panel.getByText('当前由其他岗位办理').waitFor()
  await panel.getByText('确认为一般隐患').waitFor()
  await panel.getByText(/由主要负责人、监管执法人员办理/).waitFor()
  assert.equal(await panel.locator('form').count(), 0)
  await look(page, 'record-hazard-others')
})

test('moves say what they need; the step is told in the timeline', async () => {
  const { page } = town
  await act(town, 'regulator')
  await open(page, 'hazard', hazards[0].id)
  const panel = page.locator('.mine')
  await panel.locator('.needs').getByText('整改责任人').waitFor()
  await panel.getByRole('button', { name: '确认为一般隐患' }).first().waitFor()
  await look(page, 'record-hazard-found')
  const owner = (await call(firm.page, 'GET', '/me')).person.id
  await call(page, 'POST', `/records/hazard/${hazards[0].id}/moves/accept`, { values: { owner, deadline: '2030-01-31' }, note: '限期整改' })
  await page.reload()
  await settled(page)
  await page.locator('.tl').getByText('限期整改').waitFor()
  await page.locator('.tl').getByText('整改期限：2030-01-31').waitFor()
  await page.locator('.flow [aria-current=step]').getByText('整改中').waitFor()
})

test('photos open larger, one after the other', async () => {
  const { page } = town
  await open(page, 'hazard', hazards[0].id)
  const thumbs = page.locator('.thumbs .thumb')
  await thumbs.first().scrollIntoViewIfNeeded()
  await page.waitForFunction(() => [...document.querySelectorAll('.thumbs img')].every((i) => i.complete && i.naturalWidth > 0))
  await thumbs.first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('第 1 张，共 2 张').waitFor()
  await look(page, 'record-photo')
  await page.keyboard.press('ArrowRight')
  await dialog.getByRole('img', { name: /灰斗侧面/ }).waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  assert.ok(await thumbs.first().evaluate((e) => e === document.activeElement), 'the focus is back where it was')
})

test('one goes through the list one came from, also beyond the page it had read', async () => {
  const { page } = town
  await page.goto('/ledgers/hazard?state=all&sort=-created_at')
  await page.getByRole('link', { name: '配电箱未上锁' }).first().click()
  await settled(page)
  const crumb = page.locator('.crumb nav')
  await crumb.getByText(`第 1 条，共 ${(await call(page, 'GET', '/records/hazard?limit=1')).total} 条`).waitFor()
  await crumb.getByRole('link', { name: '下一条' }).click()
  await page.getByRole('heading', { level: 1, name: '疏散通道堆放木料' }).waitFor()
  await crumb.getByRole('link', { name: '下一条' }).click()
  await page.getByRole('heading', { level: 1, name: '除尘系统灰斗未设锁气卸灰装置' }).waitFor()
  await crumb.getByRole('link', { name: '上一条' }).waitFor()
  // As if the list had read one record only.
  await page.evaluate(() => {
    const kept = JSON.parse(sessionStorage.getItem('zhiben.list.hazard'))
    const first = kept.ids[0]
    sessionStorage.setItem('zhiben.list.hazard', JSON.stringify({ ...kept, ids: [first], query: { ...kept.query, limit: 1 }, next: 'later' }))
    sessionStorage.setItem('first', first)
  })
  const cursor = await page.evaluate(async () => (await (await fetch('/api/records/hazard?state=&sort=-created_at&limit=1')).json()).next)
  await page.evaluate((next) => {
    const kept = JSON.parse(sessionStorage.getItem('zhiben.list.hazard'))
    sessionStorage.setItem('zhiben.list.hazard', JSON.stringify({ ...kept, next }))
  }, cursor)
  await page.goto(`/ledgers/hazard/${hazards[2].id}`)
  await settled(page)
  await crumb.getByRole('button', { name: '下一条' }).click()
  await page.getByRole('heading', { level: 1, name: '疏散通道堆放木料' }).waitFor()
  await crumb.getByRole('link', { name: '事故隐患' }).click()
  await page.waitForURL(/sort=-created_at/)
})

test('what belongs to a record alone is begun on its page, which says what stands against it', async () => {
  const { page } = firm
  await act(firm, 'principal')
  await open(page, 'hazard', hazards[0].id)
  await page.locator('.also').getByRole('button', { name: '整改延期申请' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('申请延至').fill('2025-06-30')
  await dialog.getByLabel('申请理由').fill('设备须定制')
  await look(page, 'record-begin')
  await dialog.getByRole('button', { name: '申请延期', exact: true }).click()
  await dialog.getByText('申请延至的日期须在今天之后').first().waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
})

test('a linked record begins from a record and is then found both ways, the whole list a click away', async () => {
  const office = await visit(browser, server)
  const { page } = office
  await login(page, await account(server, '安委办工作人员'))
  await open(page, 'hazard', hazards[0].id)
  await page.locator('.relations .begin').click()
  await page.getByRole('menuitem', { name: '挂牌督办' }).click()
  await page.waitForURL(/\/ledgers\/listing\/new\?from=/)
  const main = page.getByRole('main')
  await page.waitForFunction(() => [...document.querySelectorAll('form input')].some((i) => i.value === '除尘系统灰斗未设锁气卸灰装置'))
  await main.getByRole('button', { name: /^提请挂牌/ }).click()
  await page.waitForURL(/\/ledgers\/listing\/[0-9a-f-]{36}/)
  await settled(page)
  await look(page, 'record-listing')
  await page.locator('.relations .to').getByRole('link', { name: '除尘系统灰斗未设锁气卸灰装置' }).click() // what it refers to
  await page.waitForURL(new RegExp(hazards[0].id))
  const linked = page.getByRole('region', { name: '挂牌督办（隐患）' }) // what refers to this
  await linked.getByText('1 条').waitFor()
  await look(page, 'record-hazard-linked')
  await linked.getByRole('link', { name: '查看全部' }).click()
  await page.waitForURL(/\/ledgers\/listing\?state=all&where=hazard/)
  await page.getByText('第 1–1 条，共 1 条').first().waitFor()
  await done(office)
})

test('an enterprise has its records by ledger, and others begin from it', async () => {
  const { page } = firm
  await act(firm, 'enterprise_manager')
  const row = (await call(page, 'GET', '/records/enterprise?limit=1')).items[0]
  await open(page, 'enterprise', row.id)
  const linked = page.getByRole('region', { name: '事故隐患', exact: true })
  const { total } = await call(page, 'GET', `/records/hazard?unit=${row.unit.id}&limit=1`)
  assert.ok(total >= 3)
  await linked.getByText(`${total} 条`, { exact: true }).waitFor()
  await look(page, 'record-enterprise')
  await page.locator('.relations .begin').click()
  await page.getByRole('menuitem', { name: '应急演练' }).click()
  await page.waitForURL(/\/ledgers\/drill\/new\?from=/)
  await page.getByRole('main').getByText('鑫禾木业有限公司').first().waitFor()
})

test('on a phone the main move stays at hand and sections fold', async () => {
  const v = await visit(browser, server, { size: phone })
  const { page } = v
  await login(page, await account(server, '企业安全管理人员'))
  await open(page, 'drill', drill.id)
  const button = page.locator('.mine').getByRole('button', { name: '登记实施' }).last()
  await button.waitFor()
  const at = async () => button.boundingBox()
  const box = await at()
  assert.ok(box.height >= 52, `${box.height} px high`)
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
  await page.waitForTimeout(100)
  assert.equal((await at()).y, box.y, 'it stays where it is')
  assert.ok(box.y + box.height <= 844 - 60, 'above the navigation')
  const fold = page.getByRole('button', { name: '办理过程' })
  assert.equal(await fold.getAttribute('aria-expanded'), 'false')
  assert.equal(await page.locator('.tl').isVisible(), false)
  await fold.click()
  await page.locator('.tl li').first().waitFor()
  await look(page, 'record-drill')
  await button.click() // says what is missing
  await page.locator('.mine').getByRole('alert').getByRole('link', { name: /演练日期/ }).waitFor()
  await done(v)
})

test('a printed record has all its facts and its timeline, no buttons, and says who printed it', async () => {
  const { page } = town
  await open(page, 'hazard', hazards[0].id)
  const screen = await page.locator('.kv dt').count()
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 703, height: 1040 }) // A4 within its margins
  assert.ok((await page.locator('.kv dt').count()) > screen, 'facts without a value are printed too')
  assert.equal(await page.locator('.side, .top, .mine, .crumb').filter({ visible: true }).count(), 0)
  const buttons = await page.locator('button:visible:not(.thumb)').allInnerTexts()
  assert.deepEqual(buttons, [])
  assert.ok(await page.locator('.tl').isVisible())
  await page.locator('.printfoot').getByText(/石桥镇.*马晓东/).waitFor()
  if (process.env.E2E_SHOTS) await page.screenshot({ path: `${process.env.E2E_SHOTS}/record-print.png`, fullPage: true })
  const pdf = await page.pdf({ preferCSSPageSize: true })
  assert.equal(pdf.subarray(0, 4).toString(), '%PDF')
  await page.emulateMedia({ media: null })
  await page.setViewportSize(desk)
})

test('nothing failed unseen', async () => {
  for (const v of [firm, town]) await done(v)
})
