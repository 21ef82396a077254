// Prints {"form"}: the bytes, gzip, of the scripts a phone with an empty cache fetches for the page on which a record begins, by
// somebody already logged in, until the network is quiet. Run by make bench NAME=phone-form.
import { gzipSync } from 'node:zlib'
import { account, done, login, phone, startBrowser, startServer, visit } from './harness.mjs'

const server = await startServer()
const browser = await startBrowser()
try {
  const first = await visit(browser, server)
  await login(first.page, await account(server, '乡镇园区工作人员'))
  const cookies = await first.context.cookies()
  await done(first)
  const visitor = await visit(browser, server, { size: phone })
  await visitor.context.addCookies(cookies)
  const sizes = []
  visitor.page.on('response', (res) => {
    if (res.request().resourceType() === 'script') sizes.push(res.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await visitor.page.goto('/ledgers/hazard/new')
  await visitor.page.locator('form.mform').waitFor()
  await visitor.page.waitForLoadState('networkidle')
  const form = (await Promise.all(sizes)).reduce((a, b) => a + b, 0)
  await done(visitor)
  console.log(JSON.stringify({ form }))
} finally {
  await browser.close()
  await server.stop()
}
