// Forms drawn from definitions: an inspector on a phone reports a hazard with a photo and a position, an enterprise fills a form that
// lays in and computes, a line that breaks loses nothing. Pages are looked at in both widths.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { account, done, login, look, phone, startBrowser, startServer, visit } from './harness.mjs'

/** A photo as a phone takes it: 2400 × 1800, drawn by the browser itself. */
async function photo(page) {
  const base64 = await page.evaluate(async () => {
    const c = document.createElement('canvas')
    c.width = 2400
    c.height = 1800
    const pen = c.getContext('2d')
    for (let i = 0; i < 4000; i++) {
      pen.fillStyle = `hsl(${(i * 37) % 360} 60% 50%)`
      pen.fillRect((i * 97) % 2400, (i * 61) % 1800, 60, 40)
    }
    return c.toDataURL('image/jpeg', 0.95).split(',')[1]
  })
  return { name: '现场.jpg', mimeType: 'image/jpeg', buffer: Buffer.from(base64, 'base64') }
}

const group = (page, name) => page.getByRole('group', { name })

let server
let browser
before(async () => {
  server = await startServer()
  browser = await startBrowser()
})
after(async () => {
  await browser?.close()
  await server?.stop()
})

test('an inspector on a phone reports a hazard with photo and position', async () => {
  const visitor = await visit(browser, server, { size: phone })
  const { page, context } = visitor
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 30.651234, longitude: 104.075931, accuracy: 8 })
  await login(page, { ...(await account(server, '乡镇园区工作人员')), login: 'shiqiao' }) // the town whose enterprise it is
  await page.goto('/ledgers/hazard/new')
  const main = page.getByRole('main')
  await main.getByText(/本次需填 \d+ 项/).waitFor()
  await look(page, 'form-hazard')
  assert.ok((await page.locator('form .send .btn.p').boundingBox()).height >= 52, 'the main button is 52 px high')
  for (const control of await page.locator('form .in:visible, form .radios label:visible, form .btn:visible').all()) {
    assert.ok((await control.boundingBox()).height >= 43.5, `controls are 44 px high: ${await control.evaluate((e) => e.outerHTML.slice(0, 120))}`)
  }

  await main.getByRole('button', { name: /^上报/ }).click() // says what is missing, with links
  await main.getByRole('alert').getByRole('link', { name: '请填写隐患描述' }).click()
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'TEXTAREA')

  await main.getByRole('combobox', { name: '单位' }).fill('鑫禾')
  await page.getByRole('option', { name: /鑫禾木业/ }).click()
  await main.getByRole('textbox', { name: '隐患描述' }).fill('东侧疏散门被木料堵住')
  await group(page, '来源').getByText('执法检查').click()
  await group(page, '发现层级').getByText('乡镇').click()
  await group(page, '可立即整改').getByText('是').click()
  await main.getByRole('button', { name: '取当前位置' }).click()
  await main.getByText('误差约 8 米').waitFor()
  const picked = await photo(page)
  const shrunk = page.waitForRequest((r) => r.method() === 'POST' && r.url().endsWith('/api/files'))
  await main.locator('.pup input[type=file]').last().setInputFiles(picked)
  await main.locator('.thumbs').getByText('已收').waitFor()
  const bytes = (await (await shrunk).response()).json().then((f) => f.size)
  assert.ok((await bytes) < 420 * 1024, `the photo arrives with ${await bytes} bytes`)
  await main.getByText(/草稿已保存 \d\d:\d\d/).waitFor()

  await page.goto('/ledgers/hazard/new') // the draft brings everything back, whom it is about as well
  await main.getByText('鑫禾木业有限公司').first().waitFor()
  await page.waitForFunction(() => document.querySelector('form textarea')?.value === '东侧疏散门被木料堵住')
  await main.locator('.thumbs').getByText('已收').waitFor()
  await context.setOffline(true)
  await main.getByRole('button', { name: /^上报/ }).click()
  await main.getByText('内容已存为草稿，可稍后再发').waitFor()
  await context.setOffline(false)
  await main.getByRole('button', { name: /^上报/ }).click()
  await page.waitForURL(/\/ledgers\/hazard\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: '东侧疏散门被木料堵住' }).waitFor()
  await main.getByText('30.651234, 104.075931').first().waitFor()
  const picture = main.getByRole('img', { name: '现场.jpg' })
  await picture.waitFor()
  await picture.scrollIntoViewIfNeeded()
  await page.waitForFunction(() => [...document.querySelectorAll('.thumbs img')].every((i) => i.complete && i.naturalWidth > 0))
  await done(visitor)
})

/** Adds photos until the unit's room for files runs short, which is said, and is full, which is said as well and loses nothing. */
async function fillsItsRoom(page) {
  const office = await visit(browser, server)
  await login(office.page, await account(server, '安委办工作人员'), '/api/site')
  const set = await office.context.request.put('/api/params/file_quota_unit', { data: { value: 1, reason: '试用小磁盘' }, headers: { origin: server.url } })
  assert.ok(set.ok(), await set.text())
  await done(office)
  const kept = await page.context().request.post('/api/files', { headers: { origin: server.url }, multipart: { file: { name: '旧附件.txt', mimeType: 'text/plain', buffer: Buffer.alloc(560 * 1024, '存') } } })
  assert.ok(kept.ok(), await kept.text())
  const [box, picked] = [page.locator('.pup').first(), await photo(page)]
  await box.locator('input[type=file]').last().setInputFiles(picked)
  await box.getByText(/本单位附件空间已用 \d\d%，请联系管理员/).waitFor()
  await box.locator('input[type=file]').last().setInputFiles(picked)
  await box.getByText(/本单位附件空间已满（1 MB），没有上传/).waitFor()
  await look(page, 'form-full', { axe: false })
  await box.getByRole('button', { name: `移除 ${picked.name}` }).last().click()
  await box.getByText(/已满/).waitFor({ state: 'detached' })
}

test('an enterprise begins at its own unit; a broken check digit is said at its field', async () => {
  const visitor = await visit(browser, server)
  const { page } = visitor
  await login(page, await account(server, '企业安全管理人员'), '/ledgers/hazard/new')
  const main = page.getByRole('main')
  await main.getByText('鑫禾木业有限公司').first().waitFor()
  await main.getByRole('textbox', { name: '隐患描述' }).fill('除尘器灰斗未及时清灰')
  await main.getByLabel('发现日期').fill('2999-01-01')
  await main.getByRole('textbox', { name: '隐患描述' }).focus()
  await main.getByText(/“发现日期”不能大于/).waitFor() // the server knows the bound, which is an expression
  await main.getByLabel('发现日期').fill('2025-11-20')
  await group(page, '来源').getByText('企业自查').click()
  await group(page, '发现层级').getByText('企业', { exact: true }).click()
  await group(page, '可立即整改').getByText('否').click()
  await look(page, 'form-enterprise')
  await fillsItsRoom(page)
  await main.getByRole('button', { name: /^上报/ }).click()
  await page.waitForURL(/\/ledgers\/hazard\/[0-9a-f-]{36}/)
  await page.getByRole('heading', { name: '除尘器灰斗未及时清灰' }).waitFor()
  await done(visitor)
})
