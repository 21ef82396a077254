// The shortest way through: the server starts on either database, the page opens, a person logs in, logs out and is kept out.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { account, done, login, look, phone, startBrowser, startServer, typeLogin, visit } from './harness.mjs'

let browser
before(async () => { browser = await startBrowser() })
after(() => browser?.close())

let server
before(async () => { server = await startServer() })
after(() => server?.stop())

test('log in, look, log out', async () => {
  const visitor = await visit(browser, server)
  const { page } = visitor
  await page.goto('/')
  await page.getByRole('button', { name: /^登\s?录$/ }).waitFor()
  await look(page, 'login')
  await typeLogin(page, await account(server, '安委办工作人员'))
  await page.getByRole('main').getByRole('heading').first().waitFor()
  await look(page, 'home')
  const cookie = (await visitor.context.cookies()).find((c) => c.name === 'zhiben_session')
  assert.ok(cookie?.httpOnly && cookie.sameSite === 'Lax', 'the session cookie is HttpOnly and SameSite=Lax')
  await page.evaluate(() => fetch('/api/session', { method: 'DELETE' }))
  await page.goto('/plans')
  await page.getByRole('button', { name: /^登\s?录$/ }).waitFor()
  await done(visitor)
})

test('who has several posts changes between them on a phone', async () => {
  const visitor = await visit(browser, server, { size: phone })
  const { page } = visitor
  await login(page, await account(server, '部门工作人员'))
  const answered = page.waitForResponse((r) => r.request().method() !== 'GET' && /\/api\/(me|session)\/post$/.test(new URL(r.url()).pathname))
  await page.getByRole('combobox', { name: '身份' }).selectOption('县安委办 · 安委办工作人员')
  const answer = await answered
  assert.equal(answer.status(), 200, await answer.text())
  await page.reload()
  await page.waitForFunction(() => document.querySelector('select.post')?.selectedOptions[0]?.text.startsWith('县安委办'))
  await page.getByRole('main').getByRole('heading').first().waitFor()
  await look(page, 'home-posts')
  await done(visitor)
})

test('a wrong password is refused in words', async () => {
  const visitor = await visit(browser, server)
  const { page } = visitor
  await page.goto('/login')
  await page.getByRole('textbox', { name: '账号' }).fill((await account(server, '安委办工作人员')).login)
  await page.getByLabel('密码').first().fill('wrong-password')
  await page.getByRole('button', { name: /^登\s?录$/ }).click()
  await page.getByText('账号或密码不对').waitFor()
  await done(visitor)
})
