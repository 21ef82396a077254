import { describe, expect, it } from 'vitest'
import { ApiError } from '../../api/client'
import type { Field, Ledger, LogEvent } from '../../api/types'
import { faultsOf } from '../form/trial'
import { mainPath, passed, reached } from './stages'

const states = [{ key: 'asked', title: '待审批', end: false }, { key: 'granted', title: '已同意', end: true }, { key: 'refused', title: '未同意', end: true }]
const ledger: Ledger = {
  name: 'extension', title: '延期申请', version: 1, fields: [], states,
  moves: [{ key: 'grant', title: '同意', from: ['asked'], to: 'granted', needs: [], by: [] }, { key: 'note', title: '补充', from: ['asked'], to: 'asked', needs: [], by: [] }],
}
const event = (kind: string, move: string | null): LogEvent => ({ id: kind + move, at: '', kind, move, title: '', by: null, note: null, changes: null, files: null })

describe('the stage bar', () => {
  it('ends where the record ended, or at the first end', () => {
    expect(mainPath(states, 'refused').map((s) => s.key)).toEqual(['asked', 'refused'])
    expect(mainPath(states, 'asked').map((s) => s.key)).toEqual(['asked', 'granted'])
  })

  it('shows a state beside the path of a record that is there alone', () => {
    const open = (key: string) => ({ key, title: key, end: false })
    const step = (key: string, from: string[], to: string) => ({ key, title: key, from, to, needs: [], by: [] })
    const work = { states: [open('filed'), open('working'), open('stopped'), open('checked'), { key: 'done', title: '', end: true }],
      moves: [step('begin', ['filed'], 'working'), step('stop', ['working'], 'stopped'), step('resume', ['stopped'], 'working'),
        step('submit', ['working'], 'checked'), step('return', ['checked'], 'working'), step('finish', ['checked'], 'done')] }
    expect(mainPath(work.states, 'working', work.moves).map((s) => s.key)).toEqual(['filed', 'working', 'checked', 'done'])
    expect(mainPath(work.states, 'stopped', work.moves).map((s) => s.key)).toEqual(['filed', 'working', 'stopped', 'checked', 'done'])
  })

  it('leaves out what a record has skipped', () => {
    const path = mainPath(states, 'refused')
    expect(passed(path, 'refused', ledger, [event('move', 'grant')]).map((s) => s.key)).toEqual(['refused'])
    expect(passed(path, 'refused', ledger, [event('create', null)]).map((s) => s.key)).toEqual(['asked', 'refused'])
    expect(passed(path, 'refused', ledger, [])).toEqual(path)
  })

  it('says who reached a state; a move that stays is not an arrival', () => {
    const log = [event('move', 'grant'), event('move', 'note'), event('create', null)]
    expect(reached('granted', ledger, log)?.move).toBe('grant')
    expect(reached('asked', ledger, log)?.kind).toBe('create')
  })
})

it('puts the faults that the server found at their fields', () => {
  const fields = [{ key: 'to_date' }] as Field[]
  const e = new ApiError(422, 'invalid', '', '', [{ location: 'body.values.to_date', message: '早于今天' }, { location: 'body.note', message: '请写明理由' }, { location: 'body.unit', message: 'x' }], {}, true)
  expect(faultsOf(e, fields)).toEqual({ to_date: '早于今天', note: '请写明理由', unit: 'x' })
})
