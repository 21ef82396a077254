// Every editor of a field, on a ledger that has all types: wrong values are said, right ones are kept and shown, two who write at once
// see both versions, a keyboard is enough, and a phone has room for fingers.
import assert from 'node:assert/strict'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { call } from './desk.mjs'
import { account, done, login, look, phone, root, startBrowser, startServer, visit } from './harness.mjs'

const packs = ['editors', 'kept'].flatMap((name) => ['--packs', join(root, 'app/testdata/packs', name)])
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64')

/** The controls of a form, by the words that people read. */
const of = (form) => ({
  box: (name) => form.getByLabel(new RegExp(`^${name}`)).first(),
  group: (name) => form.getByRole('group', { name: new RegExp(`^${name}( 选填)?$`) }),
  async pick(name, text, option) {
    await form.getByRole('combobox', { name: new RegExp(`^${name}`) }).fill(text)
    await form.locator('.combo-list:not([hidden])').getByRole('option', { name: option }).first().click()
  },
})

/** What the record page says of a field. */
const fact = (page, name) => page.locator('.kv > div').filter({ has: page.getByText(name, { exact: true }) }).locator('dd')

async function begin(page, who) {
  await login(page, who, '/ledgers/editor/new')
  const form = page.locator('form.mform')
  await form.getByText(/本次需填 1 项/).waitFor()
  return form
}

let server
let browser
before(async () => {
  server = await startServer({ args: packs })
  browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await server?.stop()
})
const office = async (name = 'anweiban') => ({ ...(await account(server, '安委办工作人员')), login: name })

test('wrong values are said at their fields, in the order of the form', async () => {
  const visitor = await visit(browser, server)
  const { page } = visitor
  const form = await begin(page, await office())
  const { box, group } = of(form)
  for (const [name, text] of [['名称', '甲'], ['联系电话', '123'], ['身份证号', '110101199003070000'], ['信用代码', '91990826MA8573491X'], ['区划代码', '99'],
    ['行业代码', 'abc'], ['处数', '1.5'], ['面积', '-3'], ['完成比例', '120'], ['投入资金', '12.x']]) await box(name).fill(text)
  await group('等级').getByText('高').click() // asks for a reason; what is said of the field before does not push the click away
  await group('等级').locator('.on').getByText('高').waitFor()
  await form.getByLabel('第 1 行 数量').fill('12')
  await form.getByLabel('纬度').fill('95')
  await form.getByLabel('经度').fill('104')
  await form.getByLabel('经度').blur()
  await form.getByText('纬度在 -90 到 90 之间').waitFor()
  await form.getByRole('button', { name: '登记样例' }).last().click()
  const summary = form.getByRole('alert').filter({ hasText: '需要修改' })
  await summary.getByText('“区划代码”').waitFor() // what the server alone knows
  await summary.getByText('请填写定高理由').waitFor()
  assert.deepEqual((await summary.getByRole('link').allInnerTexts()).map((s) => s.match(/名称|身份证号|信用代码|区划代码|行业代码|联系电话|处数|面积|完成比例|投入资金|定高理由|数量/)?.[0]),
    ['名称', '联系电话', '身份证号', '信用代码', '区划代码', '行业代码', '处数', '面积', '完成比例', '投入资金', '定高理由', '数量'])
  await summary.getByRole('link', { name: /数量/ }).click()
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute('aria-label')), '第 1 行 数量')
  await look(page, 'editors-wrong')
  await done(visitor)
})

test('all types are entered, kept over a reload, shown, and corrected without touching what is protected', async () => {
  const visitor = await visit(browser, server)
  const { page, context } = visitor
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 30.651234, longitude: 104.075931, accuracy: 8 })
  const form = await begin(page, await office())
  const { box, group, pick } = of(form)
  for (const [name, text] of [['名称', '全部类型'], ['联系电话', '13812345678'], ['处数', '3'], ['面积', '12.5'], ['完成比例', '71.5'], ['到场时间', '2026-11-24T09:30']]) await box(name).fill(text)
  await form.getByLabel('金额单位').first().selectOption('wan')
  await box('投入资金').fill('1.25')
  await box('月份').selectOption({ label: '三月' })
  await group('涉及等级').getByText('中').click()
  await pick('涉及月份', '五', '五月')
  await pick('涉及月份', '六', '六月')
  await pick('牵头单位', '石桥', '石桥镇')
  await pick('配合单位', '应急', '县应急局')
  await pick('责任人', '韩', /韩立/)
  await pick('参加人员', '吴', /吴佩/)
  await pick('主要要点', '出口', '安全出口')
  await pick('相关要点', '电气', '电气线路')
  await form.getByRole('button', { name: '取当前位置' }).click()
  await form.getByText('误差约 8 米').waitFor()
  await form.locator('.pup input[type=file]').last().setInputFiles({ name: '现场.png', mimeType: 'image/png', buffer: picture })
  await form.locator('.thumbs').getByText('已收').waitFor()
  await form.locator('.fup input[type=file]').setInputFiles({ name: '附件.txt', mimeType: 'text/plain', buffer: Buffer.from('附件') })
  await group('附件').getByText('已收').waitFor()
  const pad = await form.getByRole('img', { name: '在此手写签名' }).boundingBox()
  await form.getByRole('img', { name: '在此手写签名' }).scrollIntoViewIfNeeded()
  const at = (await form.getByRole('img', { name: '在此手写签名' }).boundingBox()) ?? pad
  await page.mouse.move(at.x + 40, at.y + 60)
  await page.mouse.down()
  await page.mouse.move(at.x + 160, at.y + 90, { steps: 4 })
  await page.mouse.up()
  await form.getByRole('button', { name: '用此签名' }).click()
  await form.getByRole('button', { name: '重新签名' }).waitFor()
  assert.equal(await form.getByLabel('第 2 行 要点').inputValue(), '电气线路') // laid in
  await form.getByLabel('第 2 行 费用').fill('300')
  await form.getByLabel('第 2 行 电话').fill('13987654321')
  await form.getByText('敏感信息不存入草稿').first().waitFor()
  await form.getByText(/草稿已保存 \d\d:\d\d/).waitFor()
  await form.getByText(/^2 ?自动计算/).or(form.locator('.computed')).first().waitFor()

  await page.reload()
  await form.getByRole('img', { name: '现场.jpg' }).waitFor()
  await page.waitForFunction(() => [...document.querySelectorAll('form .thumbs img, form .sig-img')].every((i) => i.complete && i.naturalWidth > 0) && document.querySelectorAll('form .thumbs img, form .sig-img').length === 2)
  assert.equal(await box('联系电话').inputValue(), '') // what is protected is not kept on the device
  await box('联系电话').fill('13812345678')
  await form.getByLabel('第 2 行 费用').fill('300')
  await form.getByLabel('第 2 行 电话').fill('13987654321')
  await look(page, 'editors-filled')
  await form.getByRole('button', { name: '登记样例' }).last().click()
  await page.waitForURL(/\/ledgers\/editor\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: '全部类型' }).waitFor()
  await page.getByRole('button', { name: /^查看全部/ }).click()
  for (const [name, want] of [['完成比例', /71\.5%/], ['投入资金', /12,500 元/], ['到场时间', /2026-11-24 09:30/], ['是否合格', /是/], ['等级', /低/], ['月份', /三月/], ['涉及等级', /中/], ['涉及月份', /五月、六月/],
    ['牵头单位', /石桥镇/], ['配合单位', /县应急局/], ['责任人', /韩立/], ['参加人员', /吴佩/], ['主要要点', /安全出口/], ['相关要点', /电气线路/], ['位置', /30\.651234, 104\.075931/], ['联系电话', /138\*{4}5678/]]) {
    assert.match(await fact(page, name).first().innerText(), want, name)
  }
  assert.match(await fact(page, '检查表').innerText(), /安全出口[\s\S]*电气线路[\s\S]*300 元[\s\S]*139\*{4}4321/)
  await page.waitForFunction(() => [...document.querySelectorAll('.sig-img')].every((i) => i.complete && i.naturalWidth > 0))
  await look(page, 'editors-shown')

  await page.getByRole('button', { name: '修改' }).click()
  const edit = of(page.getByRole('dialog'))
  assert.match(await edit.box('联系电话').inputValue(), /^138\*{4}5678$/)
  await edit.box('联系电话').press('End')
  await edit.box('联系电话').pressSequentially('1')
  await edit.box('联系电话').press('Backspace') // as it was shown again
  await page.getByRole('dialog').getByLabel('第 2 行 费用').fill('450')
  await look(page, 'editors-edit')
  await page.getByRole('dialog').getByRole('button', { name: '保存修改' }).click()
  await page.getByText('已保存修改').waitFor()
  assert.match(await fact(page, '检查表').innerText(), /450 元[\s\S]*139\*{4}4321/)
  await page.getByRole('button', { name: /显示.*联系电话|联系电话.*显示/ }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('核对')
  await page.getByRole('dialog').locator('.btn.p').click()
  await fact(page, '联系电话').getByText('13812345678').waitFor()
  await done(visitor)
})

test('two who write at once see both versions, and nothing is overwritten unasked', async () => {
  const one = await visit(browser, server)
  const two = await visit(browser, server)
  const form = await begin(one.page, await office())
  await of(form).box('名称').fill('两人同改')
  await form.getByRole('button', { name: '登记样例' }).last().click()
  await one.page.waitForURL(/\/ledgers\/editor\/[0-9a-f-]{36}/)
  await login(two.page, await office('anweiban2'), new URL(one.page.url()).pathname)
  for (const [{ page }, share, found, words] of [[one, '30', '2', '甲'], [two, '40', '5', '乙']]) {
    await page.getByRole('button', { name: '修改' }).click()
    const dialog = page.getByRole('dialog')
    await of(dialog).box('完成比例').fill(share)
    await dialog.getByLabel('第 1 行 数量').fill(found)
    await of(dialog).box(words === '甲' ? '行业代码' : '证书编号').fill('')
  }
  await one.page.getByRole('dialog').getByRole('button', { name: '保存修改' }).click()
  await one.page.getByText('已保存修改').waitFor()
  const dialog = two.page.getByRole('dialog')
  await dialog.getByRole('button', { name: '保存修改' }).click()
  const conflict = dialog.locator('.conflict')
  await conflict.waitFor()
  const place = await conflict.boundingBox()
  assert.ok(place.y >= 0 && place.y < 500, `both versions are in sight: ${JSON.stringify(place)}`)
  const rows = await conflict.locator('> table > tbody > tr').allInnerTexts()
  assert.equal(rows.length, 2, rows.join('\n'))
  assert.match(rows[0], /完成比例\s+40%\s+30%/)
  assert.match(rows[1], /检查表[\s\S]*5[\s\S]*2/)
  await look(two.page, 'editors-conflict')
  await conflict.locator('> table > tbody > tr').first().getByRole('button').click()
  await conflict.locator('> button').click()
  await dialog.getByRole('button', { name: '保存修改' }).click()
  await two.page.getByText('已保存修改').waitFor()
  await two.page.getByRole('button', { name: /^查看全部/ }).click()
  assert.match(await fact(two.page, '完成比例').innerText(), /30%/)
  assert.match(await fact(two.page, '检查表').innerText(), /安全出口\s+高\s+5/)
  await done(one)
  await done(two)
})

test('a keyboard is enough', async () => {
  const visitor = await visit(browser, server)
  const { page } = visitor
  const form = await begin(page, await office())
  const { box } = of(form)
  const keys = async (...list) => { for (const k of list) await page.keyboard.press(k) }
  await box('名称').focus()
  await page.keyboard.type('只用键盘')
  await form.getByRole('combobox', { name: /^主要要点/ }).focus()
  await keys('ArrowDown')
  await form.locator('.combo-list:not([hidden])').getByRole('option', { name: '安全出口' }).waitFor()
  await page.keyboard.type('电气')
  await form.locator('.combo-list:not([hidden])').getByText('安全出口').waitFor({ state: 'detached' })
  await keys('Enter')
  assert.equal(await form.getByRole('combobox', { name: /^主要要点/ }).inputValue(), '电气线路')
  await form.getByLabel('纬度').focus()
  await page.keyboard.type('30.65')
  await keys('Tab')
  await page.keyboard.type('104.07')
  await form.getByRole('button', { name: '微调' }).focus()
  await keys('Enter')
  await form.getByRole('application').focus()
  await keys('ArrowUp', 'ArrowRight')
  assert.equal(await form.getByLabel('纬度').inputValue(), '30.650045')
  await form.getByLabel('或输入姓名').focus()
  await page.keyboard.type('周文静')
  await keys('Enter')
  await form.getByRole('button', { name: '用此签名' }).focus()
  await keys('Enter')
  await form.getByRole('button', { name: '重新签名' }).waitFor()
  await form.getByRole('button', { name: '添加一行' }).focus()
  await keys('Enter')
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label') === '第 3 行 要点')
  await page.keyboard.type('消防通道')
  await form.getByRole('button', { name: '删除第 1 行' }).focus()
  await keys('Enter')
  assert.equal(await form.getByLabel('第 2 行 要点').inputValue(), '消防通道')
  await box('名称').focus()
  await keys('Enter') // sends
  await page.waitForURL(/\/ledgers\/editor\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: '只用键盘' }).waitFor()
  await done(visitor)
})

test('a phone has 44 px for fingers, cards for rows, and the main act in sight; one may begin in two ways', async () => {
  const visitor = await visit(browser, server, { size: phone })
  const { page } = visitor
  const form = await begin(page, await office())
  await form.getByRole('button', { name: '先记后补' }).click()
  await form.locator('.send .btn.p').getByText('先记后补').waitFor()
  await form.locator('.rowsf.cards').waitFor()
  await of(form).pick('配合单位', '应急', '县应急局')
  await form.getByLabel('纬度').fill('30.65')
  await form.getByLabel('经度').fill('104.07')
  for (const control of await form.locator('.in:visible, .radios label:visible, .btn:visible, .picked button:visible').all()) {
    const { height } = await control.boundingBox()
    assert.ok(height >= 43.5, `controls are 44 px high: ${height} ${await control.evaluate((e) => e.outerHTML.slice(0, 160))}`)
  }
  const main = await form.locator('.send .btn.p').boundingBox()
  assert.ok(main.height >= 52 && main.y + main.height <= phone.height, `the main act is in sight: ${JSON.stringify(main)}`)
  await page.mouse.wheel(0, 2500)
  await page.waitForTimeout(200)
  const later = await form.locator('.send .btn.p').boundingBox()
  assert.ok(later.y + later.height <= phone.height - 60, `it stays above the navigation: ${JSON.stringify(later)}`)
  await look(page, 'editors-phone')
  await of(form).box('名称').fill('先记一条')
  await form.locator('.send .btn.p').click()
  await page.waitForURL(/\/ledgers\/editor\/[0-9a-f-]{36}/)
  await page.getByText('待补充').first().waitFor()
  await done(visitor)
})

// One page load a view.
test('markup that people enter is text wherever it is shown, and no script runs', async () => {
  const planted = '<img src=x onerror=hack()>'
  const visitor = await visit(browser, server)
  const { page, context } = visitor
  await context.addInitScript(() => {
    window.hack = () => { window.hacked = true }
    document.addEventListener('securitypolicyviolation', (e) => { window.blocked = `${e.violatedDirective} ${e.blockedURI}` })
  })
  const enter = async (login) => {
    await context.clearCookies()
    await page.goto('/login')
    await page.evaluate((body) => fetch('/api/session', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body }), JSON.stringify({ ...(await office(login)), title: undefined }))
    return call(page, 'GET', '/me')
  }
  const shows = async (path, act) => {
    await page.goto(path)
    await act?.()
    await page.getByText(planted).first().waitFor()
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
    const found = await page.evaluate(() => ({ hacked: window.hacked, blocked: window.blocked, made: document.querySelectorAll('img[src=x], [onerror], [onclick]').length }))
    assert.deepEqual(found, { hacked: undefined, blocked: undefined, made: 0 }, path)
  }
  const clerk = await enter('anweiban2')
  await enter('admin')
  const county = (await call(page, 'GET', '/units')).items.find((u) => !u.parent)
  const unit = await call(page, 'POST', '/units', { kind: 'department', name: `${planted}局`, parent: county.id, aliases: [planted] })
  await shows(`/units/${unit.id}`)

  await enter('anweiban')
  const file = await page.evaluate(async (name) => {
    const form = new FormData()
    form.append('file', new File(['<script>hack()</script>'], `${name}.txt`, { type: 'text/html' }))
    return (await (await fetch('/api/files', { method: 'POST', body: form })).json())
  }, planted)
  assert.ok(!/[<>"]/.test(file.name), file.name)
  const point = await call(page, 'POST', '/records/editor_point', { unit: county.id, values: { name: planted } })
  const made = await call(page, 'POST', '/records/editor', { unit: unit.id, move: 'enter', note: planted, values: { text: planted, words: planted, why: planted, point: point.id, papers: [file.hash], lead: unit.id,
    place: { lat: 36.1, lng: 120.3 }, checks: [{ id: '1', name: planted }] } })
  await call(page, 'POST', `/records/editor/${made.id}/comments`, { text: planted })
  await call(page, 'POST', `/records/editor/${made.id}/verbs/copy`, { persons: [clerk.person.id], note: planted })
  await call(page, 'POST', '/views/editor', { title: '<b onclick=hack()>', address: '', query: {} })
  await shows('/ledgers/editor')
  await shows('/ledgers/editor?view=board')
  await shows('/ledgers/editor?view=map&state=all', async () => { await page.locator('.mpoint').first().click() })
  await shows(`/ledgers/editor/${made.id}`)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  assert.equal(await page.evaluate(() => window.hacked), undefined)
  await page.emulateMedia({ media: 'screen' })
  await shows(`/search?q=${encodeURIComponent('onerror')}`)
  await page.goto(`/api/files/${file.hash}?as=view`)
  assert.equal(await page.evaluate(() => document.querySelectorAll('body script').length), 0, 'a text file is shown as text')
  await enter('anweiban2')
  await shows('/notices')
  await shows('/', () => page.getByRole('tab', { name: /^抄送/ }).click())
  await done(visitor)
})

test('what is sealed opens to two custodians with their reasons, under a watermark; what is protected is found without an address telling it', async () => {
  const visitor = await visit(browser, server)
  const { page } = visitor
  await login(page, await office(), '/ledgers/witness')
  const units = (await call(page, 'GET', `/units?q=${encodeURIComponent('石桥镇')}`)).items
  const identity = '11010519491231002X'
  const made = await call(page, 'POST', '/records/witness', { unit: units.find((u) => u.name === '石桥镇').id, move: 'enter', values: { text: '夜间动火', identity, told: '赵六证人' } })
  const ask = async (at, reason) => {
    await fact(at, '反映人').getByRole('button', { name: '显示“反映人”的完整内容' }).click()
    const dialog = at.getByRole('dialog')
    await dialog.getByRole('textbox').fill(reason)
    await dialog.getByRole('button', { name: '显示' }).click()
  }
  await page.getByRole('searchbox', { name: '编号、名称、内容' }).fill(identity)
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: /夜间动火/ }).first().waitFor()
  await page.waitForURL(/q=%7E|q=~/)
  assert.ok(!page.url().includes(identity), 'the address tells the number')
  await page.goto(`${server.url}/ledgers/witness/${made.id}`)
  await fact(page, '反映人').getByText('密封保管').waitFor()
  await ask(page, '核实线索')
  await fact(page, '反映人').getByText('目前 1 名').waitFor()
  assert.equal(await page.getByTestId('watermark').count(), 1)
  const second = await visit(browser, server)
  await login(second.page, { ...(await account(server, '安委办工作人员')), login: 'shiqiao' }, `/ledgers/witness/${made.id}`)
  await ask(second.page, '共同核实')
  await fact(second.page, '反映人').getByText('赵六证人').waitFor()
  await look(second.page, 'sealed-open')
  await second.page.getByText('共同核实').first().waitFor() // in the record's history
  await done(second)
  await done(visitor)
})

test('whoever leaves while a file is on its way is asked first', async () => {
  const visitor = await visit(browser, server)
  const { page } = visitor
  const form = await begin(page, await office())
  let release
  const held = new Promise((resolve) => { release = resolve })
  await page.route('**/api/files', async (route) => { await held; await route.continue() })
  const asked = []
  page.on('dialog', async (d) => { asked.push(d.type()); await d.dismiss() })
  const leave = () => page.getByRole('navigation').first().getByRole('link').first().click()
  const here = page.url()
  await form.locator('.fup input[type=file]').setInputFiles({ name: '附件.txt', mimeType: 'text/plain', buffer: Buffer.from('附件') })
  await form.getByText('附件.txt').first().waitFor()
  await leave()
  assert.deepEqual([asked, page.url()], [['confirm'], here])
  await page.close({ runBeforeUnload: true })
  await page.waitForTimeout(300)
  assert.deepEqual([asked, page.isClosed()], [['confirm', 'beforeunload'], false])
  const sent = page.waitForResponse('**/api/files')
  release()
  await sent
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
  await leave()
  await page.waitForURL((u) => u.href !== here)
  assert.equal(asked.length, 2)
  await done(visitor)
})
