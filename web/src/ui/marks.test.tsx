import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Deadline, Light, RiskTag, Status } from './marks'
import { TodayContext } from './today'

describe('marks always print their word', () => {
  it.each([['green', '正常'], ['yellow', '临期'], ['red', '逾期'], ['grey', '未到期']] as const)('light %s', (value, word) => {
    render(<><Light value={value} /><Light value={value} bare /></>)
    expect(screen.getAllByText(word)).toHaveLength(2)
  })

  it('a finished record has no light', () => {
    const { container } = render(<Light value="none" />)
    expect(container.innerHTML).toBe('')
  })

  it.each([[1, '重大'], [2, '较大'], [3, '一般'], [4, '低']] as const)('risk %s', (grade, word) => {
    render(<RiskTag grade={grade} />)
    expect(screen.getByText(word).className).toBe(`risk r${grade}`)
  })

  it('an ended status is marked by form, not by colour alone', () => {
    render(<Status ended>办结</Status>)
    expect(screen.getByText('办结').className).toBe('st end')
  })
})

describe('Deadline', () => {
  const show = (due: string | null, left: number | null, ended = false) =>
    render(<TodayContext.Provider value="2026-11-24"><Deadline due={due} daysLeft={left} ended={ended} /></TodayContext.Provider>).container.textContent

  it('gives the date and the distance', () => {
    expect(show('2026-11-10', -10)).toBe('2026-11-10超期 10 个工作日')
    expect(show('2026-11-24', 0)).toBe('2026-11-24今天')
  })

  it('an ended record is never late', () => {
    expect(show('2026-11-10', -10, true)).toBe('2026-11-10')
  })

  it('says when there is none', () => {
    expect(show(null, null)).toBe('未定期限')
  })
})
