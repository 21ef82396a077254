// Prints {"login", "home"}: the bytes, gzip, of the scripts a browser with an empty cache fetches for the log-in page, and
// for the home page of somebody already logged in, until the network is quiet. Run by make bench NAME=first-load-js.
import { gzipSync } from 'node:zlib'
import { account, done, login, startBrowser, startServer, visit } from './harness.mjs'

async function load(browser, server, path, cookies) {
  const visitor = await visit(browser, server)
  const sizes = []
  if (cookies) await visitor.context.addCookies(cookies)
  visitor.page.on('response', (res) => {
    if (res.request().resourceType() === 'script') sizes.push(res.body().then((body) => gzipSync(body, { level: 9 }).length))
  })
  await visitor.page.goto(path, { waitUntil: 'networkidle' })
  const total = (await Promise.all(sizes)).reduce((a, b) => a + b, 0)
  await done(visitor)
  return total
}

const server = await startServer()
const browser = await startBrowser()
try {
  const signIn = await load(browser, server, '/login')
  const visitor = await visit(browser, server)
  await login(visitor.page, await account(server, '安委办工作人员'))
  const cookies = await visitor.context.cookies()
  await done(visitor)
  const home = await load(browser, server, '/', cookies)
  console.log(JSON.stringify({ login: signIn, home: home }))
} finally {
  await browser.close()
  await server.stop()
}
