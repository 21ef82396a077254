// A server without demonstration data: it prints a link, the first administrator is made through it, and only once, and keeps the
// account safe.
import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { after, before, test } from 'node:test'
import { done, login, look, startBrowser, startServer, visit } from './harness.mjs'

let browser, server
before(async () => {
  browser = await startBrowser()
  server = await startServer({ demo: false })
})
after(async () => {
  await browser?.close()
  await server?.stop()
})

async function fill(page) {
  await page.getByLabel('县（市、区）名称').fill('平澜县')
  await page.getByLabel('管理员姓名').fill('顾平')
  await page.getByLabel('管理员账号').fill('guping')
  await page.getByLabel('密码', { exact: true }).fill('correct horse 42')
  await page.getByLabel('再输一次密码').fill('correct horse 42')
  await page.getByRole('button', { name: '启用并登录' }).click()
}

test('the first administrator comes in by the printed link, once', async () => {
  const link = server.log().match(/\/setup\?token=\S+/)?.[0]
  assert.ok(link, `no link in:\n${server.log()}`)
  const visitor = await visit(browser, server)
  const { page } = visitor
  await page.goto(link)
  await page.getByRole('button', { name: '启用并登录' }).waitFor()
  await look(page, 'setup')
  await fill(page)
  await page.getByRole('navigation', { name: '主导航' }).waitFor()
  await page.getByText('平澜县').first().waitFor()
  await done(visitor)

  const second = await visit(browser, server)
  await second.page.goto(link)
  await fill(second.page)
  await second.page.getByRole('alert').getByText(/./).waitFor()
  assert.equal(await second.page.getByRole('navigation').count(), 0, 'the link works only once')
  await done(second)
})

test('three separated administrators come about by what the page says', async () => {
  const keeper = await visit(browser, server)
  const { page } = keeper
  await login(page, { login: 'guping', password: 'correct horse 42' }, '/units')
  await page.getByRole('heading', { name: '还缺管理员' }).waitFor()
  await look(page, 'setup-administrators')
  const add = async (role, name, account) => {
    await page.getByRole('button', { name: `新增${role}` }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('姓名').fill(name)
    await dialog.getByLabel('账号').fill(account)
    await dialog.getByRole('button', { name: '新增人员并生成密码' }).click()
    const password = await dialog.locator('.once dd').last().innerText()
    await dialog.getByRole('button', { name: '已交付，关闭' }).click()
    return password
  }
  const first = await add('安全管理员', '安平', 'anping')
  await add('审计管理员', '沈正', 'shenzheng')
  await page.getByText('已申请，等待确认').waitFor()

  const security = await visit(browser, server)
  await security.page.goto('/login')
  await security.page.getByLabel('账号').fill('anping')
  await security.page.getByLabel('密码', { exact: true }).fill(first)
  await security.page.getByRole('button', { name: '登录' }).click()
  await security.page.getByLabel('原密码').fill(first)
  await security.page.getByLabel('新密码', { exact: true }).fill('Stone-bridge-7')
  await security.page.getByLabel('再输一次').fill('Stone-bridge-7')
  await security.page.getByRole('button', { name: '修改密码' }).click()
  await security.page.getByRole('heading', { name: '我的岗位' }).waitFor()
  await security.page.getByRole('link', { name: /任职确认/ }).click()
  await security.page.getByText('请在“任职确认”中确认').waitFor()
  await look(security.page, 'setup-confirm')
  await security.page.getByRole('button', { name: '确认', exact: true }).click()
  await security.page.getByText('没有等待确认的岗位').waitFor()
  assert.equal(await security.page.getByRole('heading', { name: '还缺管理员' }).count(), 0)
  await page.reload()
  await page.getByRole('heading', { name: '单位', exact: true }).first().waitFor()
  assert.equal(await page.getByRole('heading', { name: '还缺管理员' }).count(), 0)
  await done(security)
  await done(keeper)
})

/** The six digits that an authenticator shows for a secret as it is typed in by hand (RFC 6238: SHA-1, steps of 30 s). */
function totp(secret, at) {
  const bits = [...secret.replace(/\s/g, '')].map((c) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(c).toString(2).padStart(5, '0')).join('')
  const step = Buffer.alloc(8)
  step.writeBigUInt64BE(BigInt(Math.floor(at / 30_000)))
  const mac = createHmac('sha1', Buffer.from(bits.match(/.{8}/g).map((b) => parseInt(b, 2)))).update(step).digest()
  return String((mac.readUInt32BE(mac[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

test('a second factor is set up and asked for; another session is seen and ended', async () => {
  const who = { login: 'guping', password: 'correct horse 42' }
  const visitor = await visit(browser, server)
  const { page } = visitor
  await login(page, who, '/account')
  await page.getByText('未启用').waitFor()
  await page.getByRole('button', { name: '启用', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: '启用动态验证码' })
  await dialog.getByRole('img', { name: /二维码/ }).waitFor()
  const secret = await dialog.locator('code').innerText()
  const now = Date.now()
  await dialog.getByLabel('动态验证码').fill(totp(secret, now))
  await dialog.getByRole('button', { name: '启用', exact: true }).click()
  const codes = page.getByRole('dialog', { name: '备用码' })
  await codes.waitFor()
  assert.equal(await codes.getByRole('listitem').count(), 10)
  await codes.getByRole('button', { name: '已保存' }).click()
  await page.getByText('备用码还剩 10 个').waitFor()

  const other = await visit(browser, server)
  await other.page.goto('/login')
  await other.page.getByLabel('账号').fill(who.login)
  await other.page.getByLabel('密码', { exact: true }).fill(who.password)
  await other.page.getByRole('button', { name: '登录' }).click()
  await other.page.getByLabel('动态验证码').fill(totp(secret, now + 30_000)) // the first one counts once
  await other.page.getByRole('button', { name: '登录' }).click()
  await other.page.getByRole('navigation', { name: '主导航' }).waitFor()

  await page.reload()
  await page.getByRole('button', { name: /^退出 .*127\.0\.0\.1/ }).click()
  await page.getByText('退出一台设备').waitFor()
  assert.equal(await page.getByRole('button', { name: /^退出 .*127/ }).count(), 0)
  await look(page, 'account')
  await other.page.reload()
  await other.page.getByLabel('密码', { exact: true }).waitFor()
  await done(other)
  await done(visitor)
})
