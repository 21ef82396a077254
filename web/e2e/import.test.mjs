// An office brings records in from an Excel file: a file with a mistake is marked, the corrected one is imported and taken back.
import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { account, desk, done, login, look, phone, startBrowser, startServer, visit } from './harness.mjs'
import { workbook } from './workbook.mjs'

const lane = `pack:
  lanes: {title: {zh: 通道整治, en: Lanes}, version: 1.0.0}
ledger:
  lane:
    title: {zh: 生命通道, en: Fire lanes}
    about: [town]
    fields:
      place: {type: text!, title: {zh: 位置, en: Place}, subject: true, list: true, search: true}
      width: {type: decimal, title: {zh: 宽度（米）, en: Width in metres}, list: true}
      until: {type: date, title: {zh: 整治期限, en: Clear by}}
    states:
      blocked: {title: {zh: 占堵, en: Blocked}}
      clear: {title: {zh: 畅通, en: Clear}, end: true}
    moves:
      enter: {title: {zh: 登记, en: Enter}, from: new, to: blocked, by: [committee_office]}
      free: {title: {zh: 清理, en: Clear}, from: blocked, to: clear, by: [committee_office]}
    verbs: {edit: {by: [committee_office]}}
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

for (const [name, size] of [['desk', desk], ['phone', phone]]) {
  test(`a file is checked, corrected, imported and taken back (${name})`, async () => {
    const visitor = await visit(browser, server, { size })
    const { page } = visitor
    await login(page, await account(server, '安委办工作人员'), '/ledgers/lane/import')
    await page.getByRole('heading', { name: '导入生命通道' }).waitFor()
    const [template] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载模板' }).click()])
    assert.match(template.suggestedFilename(), /生命通道 导入模板\.xlsx/)

    const send = (rows) => page.locator('input[type=file]').setInputFiles({ name: '通道.xlsx', mimeType: 'application/octet-stream', buffer: workbook([['单位', '位置', '宽度（米）', '整治期限'], ...rows]) })
    await page.locator('input[type=file]').setInputFiles({ name: '通道.xlsx', mimeType: 'text/csv', buffer: Buffer.from('单位,位置\n') })
    await page.getByText('这不是 Excel 文件').waitFor()
    await send([['石桥镇', '一号通道', '3.5', '2099年1月8日'], ['没有的镇', '二号通道', '很宽', '']])
    await page.getByText('有 1 行需要改正').waitFor()
    await page.getByText('没有“没有的镇”').waitFor()
    await look(page, `import-wrong-${name}`, { axe: size === desk })
    const [marked] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: '下载标错的文件' }).click()])
    assert.match(marked.suggestedFilename(), /标错/)
    await page.getByRole('tab', { name: /新增/ }).click()
    await page.getByText('一号通道', { exact: true }).waitFor()

    await send([['石桥镇', '一号通道', '3.5', '2099年1月8日'], ['石桥镇', '二号通道', '4', '']])
    await page.getByText('检查通过').waitFor()
    await look(page, `import-ready-${name}`, { axe: size === desk })
    await page.getByRole('button', { name: '导入 2 条' }).click()
    await page.getByText('已导入 2 条').first().waitFor()
    await look(page, `import-done-${name}`, { axe: size === desk })
    await page.getByRole('button', { name: '撤销本次导入' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('新增的 2 条作废').waitFor()
    await dialog.getByRole('button', { name: '撤销本次导入' }).click()
    await page.getByText('已撤销导入').first().waitFor()
    await done(visitor)
  })
}
