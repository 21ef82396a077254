// A server without demonstration data: it prints a link, the first administrator is made through it, and only once.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { done, look, startBrowser, startServer, visit } from './harness.mjs'

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
