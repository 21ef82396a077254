// What people do at the desk, by the words they see. Every act waits for its trace on the page.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

/** Writes the dates of a demonstration text relative to a day, as the product does: {Y-1} {YM+2} {D-9}. */
export function expand(text, today = new Date()) {
  const [y, m, d] = [today.getFullYear(), today.getMonth(), today.getDate()]
  return text.replace(/\{(YM|Y|D)([+-]\d{1,3})?\}/g, (_, unit, by) => {
    const n = Number(by ?? 0)
    if (unit === 'Y') return String(y + n)
    const date = unit === 'YM' ? new Date(y, m + n, 1) : new Date(y, m, d + n)
    return `${date.getFullYear()}年${date.getMonth() + 1}月${unit === 'D' ? `${date.getDate()}日` : ''}`
  })
}

/** A text file to upload. */
export const textFile = (name, text) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })

/** Uploads a plan and waits for its workbench. Returns the plan's id. */
export async function uploadPlan(page, file) {
  await page.goto('/plans')
  await page.getByRole('button', { name: '上传方案' }).first().waitFor()
  await page.locator('input[type=file]').setInputFiles(file)
  await page.waitForURL(/\/plans\/[^/?]+/)
  await page.getByRole('tab', { name: /^承诺/ }).waitFor()
  return new URL(page.url()).pathname.split('/')[2]
}

export const currentCard = (page) => page.locator('li[aria-current=true]')
export const said = (page, words) => page.getByRole('status').getByText(words).first().waitFor()

/** Decides everything that is pending by keyboard alone; past commitments become history. Returns how many were confirmed. */
export async function confirmAll(page) {
  for (let n = 0; n < 200; n++) {
    const pending = await page.locator('li.c.pending').count()
    if (pending === 0) return n
    const card = currentCard(page)
    const head = card.locator('[data-card]')
    if (!(await card.getAttribute('class')).includes('pending')) {
      await page.keyboard.press('Enter') // goes on to the next pending one
      await page.locator('li.c.sel.pending').waitFor()
      continue
    }
    const number = await head.locator('.n').innerText()
    if (await card.getByText('请选择').count()) {
      await page.keyboard.press('3')
      await card.getByText('请选择').waitFor({ state: 'detached' })
    }
    await page.keyboard.press('Enter')
    await said(page, new RegExp(`已确认第 ${number} 条|没有待确认的条目了`))
  }
  assert.fail('still pending after 200 confirmations')
}

/** Gives everything without a lead to one unit, at once. */
export async function assignLoose(page, unit) {
  await page.getByRole('tab', { name: /^责任分工/ }).click()
  const loose = page.getByRole('button', { name: /^只看无牵头 \d/ })
  if ((await loose.innerText()) === '只看无牵头 0') return
  await loose.click()
  await page.getByLabel('全选').check()
  await page.getByRole('combobox', { name: /所选 .* 项的牵头单位/ }).fill(unit)
  await page.getByRole('option', { name: unit }).first().click()
  await page.getByRole('button', { name: /^指定给这 \d+ 项$/ }).click()
  await page.getByRole('button', { name: '只看无牵头 0' }).waitFor()
}

/** Issues the plan that is open and ready. Returns the number of tasks it became. */
export async function issue(page) {
  await page.getByRole('button', { name: '下达方案', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^下达 \d+ 条任务$/ }).click()
  const words = page.getByRole('status').getByText(/已下达：任务 \d+ 条/)
  await words.waitFor()
  return Number((await words.innerText()).match(/任务 (\d+) 条/)[1])
}

/** Answers all questions of a kind about the listed commitments at once: the link, then the button of its dialog. */
export async function atOnce(page, link, go) {
  const all = page.getByRole('button', { name: link })
  if (!(await all.count())) return
  await all.click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: go }).click()
  await dialog.getByRole('status').getByText(/ \d+ 条$/).first().waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
}

/** Gives what could not be confirmed for want of a date that date, and confirms it, by keyboard. */
export async function complete(page, due) {
  await page.goto(`${new URL(page.url()).pathname}?status=pending`)
  await page.getByRole('tab', { name: /^承诺/ }).waitFor()
  while (await page.locator('li.c.pending').count()) {
    await page.locator('li.c.pending [data-card]').first().click()
    await page.keyboard.press('e')
    await currentCard(page).getByLabel('期限', { exact: true }).fill(due)
    await page.keyboard.press('Control+Enter')
    await said(page, /已保存/)
    await page.keyboard.press('Enter')
    await said(page, /已确认第|没有待确认的条目了/)
  }
}

/** Opens the task whose title holds the words, from the list. */
export async function openTask(page, words) {
  await page.goto(`/ledgers/task?${new URLSearchParams({ q: words, state: 'all' })}`)
  await page.getByRole('main').getByRole('link', { name: words }).first().click()
  await page.waitForURL(/\/ledgers\/task\/.+/)
  await mine(page).waitFor()
}

/** The panel of what this post may do with the record. */
export const mine = (page) => page.locator('.mine')

/** Takes a move of the open record: chooses it, fills its fields by label, attaches a file, sends. */
export async function move(page, title, { fields = {}, note, file } = {}) {
  const panel = mine(page)
  await panel.getByRole('button', { name: title, exact: true }).first().waitFor()
  const chip = panel.getByRole('group').getByRole('button', { name: title, exact: true })
  if (await chip.count()) await chip.click()
  for (const [label, value] of Object.entries(fields)) await panel.getByLabel(label).first().fill(value)
  if (note) await panel.getByLabel(/^意见/).fill(note)
  if (file) {
    await panel.locator('input[type=file]').first().setInputFiles(file)
    await panel.getByText('已收').waitFor()
  }
  await panel.locator('form').getByRole('button', { name: title, exact: true }).click()
  await said(page, `已办理：${title}`)
}

/** Clicks a link that downloads, and returns the file's first bytes and name. */
export async function downloaded(page, link) {
  const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
  const bytes = readFileSync(await download.path())
  return { name: download.suggestedFilename(), bytes }
}

export function isZip({ name, bytes }) {
  assert.equal(bytes.subarray(0, 4).toString('latin1'), 'PK\x03\x04', `${name} is a zip file`)
}

/** Calls the API as the person whose page it is. */
export const call = (page, method, path, body) => page.evaluate(async ([method, path, body]) => {
  const r = await fetch(`/api${path}`, { method, headers: { 'Content-Type': 'application/json' }, body: body && JSON.stringify(body) })
  const text = await r.text()
  if (!r.ok) throw new Error(`${method} ${path}: ${r.status} ${text}`)
  return text ? JSON.parse(text) : null
}, [method, path, body])
