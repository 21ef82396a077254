// Search across ledgers from the keyboard and on a phone, and packs that change while people work.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { account, done, login, look, phone, startBrowser, startServer, visit } from './harness.mjs'

const lane = `pack:
  lanes: {title: {zh: 通道整治, en: Lanes}, version: 1.0.0}
ledger:
  lane:
    title: {zh: 生命通道, en: Fire lanes}
    about: [enterprise]
    fields:
      place: {type: text!, title: {zh: 位置, en: Place}, subject: true, list: true, search: true}
    states:
      blocked: {title: {zh: 占堵, en: Blocked}}
      clear: {title: {zh: 畅通, en: Clear}, end: true}
    moves:
      enter: {title: {zh: 登记, en: Enter}, from: new, to: blocked, by: [committee_office]}
      free: {title: {zh: 清理, en: Clear}, from: blocked, to: clear, by: [committee_office]}
`

let browser
before(async () => { browser = await startBrowser() })
after(() => browser?.close())

let server
const packs = join(mkdtempSync(join(tmpdir(), 'zhiben-packs-')), 'county')
before(async () => {
  mkdirSync(packs)
  writeFileSync(join(packs, 'lane.yaml'), lane)
  server = await startServer({ args: ['--packs', packs] })
})
after(async () => {
  await server?.stop()
  rmSync(join(packs, '..'), { recursive: true, force: true })
})

test('words are found from anywhere by the keyboard alone', async () => {
  const visitor = await visit(browser, server)
  const { page } = visitor
  await login(page, await account(server, '安委办工作人员'))
  await page.getByRole('main').getByRole('heading').first().waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('消防')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\?q=/)
  await page.locator('.found mark', { hasText: '消防' }).first().waitFor()
  const heads = await page.locator('main .panel h2').allTextContents()
  assert.ok(heads.length > 0, 'findings stand under their ledgers')
  await look(page, 'search')
  await page.locator('#search-q').focus()
  await page.keyboard.press('ArrowDown')
  const first = page.locator('.found li > a').first()
  assert.ok(await first.evaluate((e) => e === document.activeElement), 'down goes to the first finding')
  await page.keyboard.press('Escape')
  assert.ok(await page.locator('#search-q').evaluate((e) => e === document.activeElement), 'Escape goes back')
  const href = await first.getAttribute('href')
  await first.click()
  await page.waitForURL((u) => u.pathname === href)
  await page.getByRole('banner').getByRole('searchbox').waitFor()

  // What names a record alone leads to it.
  const id = href.split('/').at(-1)
  await page.keyboard.press('/')
  await page.keyboard.type(id)
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: '编号或代码相符' }).waitFor()
  assert.equal(await page.locator('.found li > a').first().getAttribute('href'), href)
  assert.ok(!decodeURIComponent(page.url()).includes(id.slice(0, 8)), `digits do not stand in the address: ${page.url()}`)
  assert.equal(await page.locator('#search-q').inputValue(), id)

  // Nor does a part of a number that somebody types: it is looked for once it is sent.
  await page.locator('#search-q').fill('13800')
  await page.getByText('请输入全文后按“搜索”').waitFor()
  await page.keyboard.press('Enter')
  await page.getByText('查找内容不出现在网页地址中').waitFor()
  await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
  assert.ok(!page.url().includes('13800') && (await page.locator('#search-q').inputValue()) === '13800', page.url())
  await page.goBack()

  // One character says what to do, and nothing found says so.
  await page.locator('#search-q').fill('消')
  await page.getByText('请至少输入两个连续的字或数字').waitFor()
  await page.locator('#search-q').fill('查无此事')
  await page.getByText('您的范围内没有包含“查无此事”的记录').waitFor()
  await look(page, 'search-none')
  await page.locator('#search-q').fill('隐患')
  const all = page.getByRole('link', { name: /^查看全部/ }).first()
  await all.click()
  await page.locator('.found li').nth(5).waitFor()
  await look(page, 'search-ledger')
  await done(visitor)
})

test('on a phone the sign leads to the page; others see their own scope', async () => {
  const counts = []
  for (const [who, size] of [['安委办工作人员', phone], ['企业', phone]]) {
    const visitor = await visit(browser, server, { size })
    const { page } = visitor
    await login(page, await account(server, who))
    await page.getByRole('link', { name: '搜索', exact: true }).click()
    await page.locator('#search-q').fill('安全')
    await page.waitForURL(/q=/)
    await page.locator('main [role=status].shelp, main .empty').first().waitFor()
    await page.waitForFunction(() => !document.querySelector('[aria-busy=true]'))
    counts.push(await page.locator('.found li').count())
    await look(page, `search-phone-${counts.length}`)
    await done(visitor)
  }
  assert.ok(counts[0] > counts[1], `the office finds more than an enterprise: ${counts}`)
})

test('packs change while people work; a mistake changes nothing and is shown', async () => {
  const office = await visit(browser, server)
  await login(office.page, await account(server, '安委办工作人员'))
  await office.page.getByRole('main').getByRole('heading').first().waitFor()
  const admin = await visit(browser, server)
  const { page } = admin
  await login(page, await account(server, '系统管理员'))
  await page.getByRole('link', { name: '制度' }).click()
  writeFileSync(join(packs, 'lane.yaml'), lane.replace('type: text!', 'type: txet!'))
  await page.getByRole('button', { name: '重新载入制度' }).click()
  await page.getByRole('heading', { name: '需要修改的地方' }).waitFor()
  await page.getByText(/lane\.yaml:8:/).waitFor()
  await page.getByText(/是不是 `text`/).waitFor()
  await look(page, 'packs-mistakes')
  writeFileSync(join(packs, 'lane.yaml'), lane.replace('zh: 生命通道', 'zh: 消防车通道'))
  await page.getByRole('button', { name: '重新载入制度' }).click()
  await page.getByText('制度已重新载入').or(page.getByText('制度已更新')).first().waitFor()
  await page.getByRole('heading', { name: '需要修改的地方' }).waitFor({ state: 'detached' })
  // The other person's open page notices with its next question and goes by the new words without being loaded again.
  await office.page.keyboard.press('/')
  await office.page.keyboard.type('安全')
  await office.page.keyboard.press('Enter')
  await office.page.getByText('制度已更新，页面已按新规定刷新。').waitFor()
  const titles = await office.page.evaluate(async () => (await (await fetch('/api/ledgers')).json()).items.map((l) => l.title))
  assert.ok(titles.includes('消防车通道'), `the ledgers are now ${titles}`)
  await done(office)
  await done(admin)
})
