import { useState } from 'react'
import { useAccess, type Access as Given } from '../../api/access'
import { useMay, useMe } from '../../api/session'
import { t } from '../../i18n'
import { Icon } from '../../ui/icon'
import { Panel } from '../../ui/page'
import { Empty, Loaded } from '../../ui/states'
import { GiveAccess } from '../access/give'
import { AccessList } from '../access/list'

/** What is open for a time: to me, and by me or in my territory; what is over is asked for. */
export default function Access() {
  const me = useMe()
  const gives = useMay()('access.give')
  const all = useAccess()
  const [giving, setGiving] = useState(false)
  const [past, setPast] = useState(false)
  const over = useAccess(true, past)
  const mine = (a: Given) => a.person.id === me.person.id
  return (
    <>
      <Panel title={t('access.mine')}>
        <Loaded query={all} rows={2}>
          {(items) => items.some(mine) ? <AccessList own items={items.filter(mine)} /> : <Empty>{t('access.mine_none')}</Empty>}
        </Loaded>
      </Panel>
      {(gives || (all.data ?? []).some((a) => !mine(a))) && (
        <Panel title={t('access.others')} aside={gives && <button type="button" className="btn sm" aria-haspopup="dialog" onClick={() => setGiving(true)}><Icon name="plus" small />{t('access.give')}</button>}>
          <Loaded query={all} rows={4}>
            {(items) => items.some((a) => !mine(a)) ? <AccessList items={items.filter((a) => !mine(a))} /> : <Empty>{t('access.others_none')}</Empty>}
          </Loaded>
        </Panel>
      )}
      <Panel title={t('access.past')}>
        {past
          ? <Loaded query={over} rows={4}>{(items) => items.length === 0 ? <Empty>{t('access.past_none')}</Empty> : <AccessList past items={items} />}</Loaded>
          : <p className="axpast"><button type="button" className="btn sm" onClick={() => setPast(true)}>{t('access.past_show')}</button></p>}
      </Panel>
      {giving && <GiveAccess onClose={() => setGiving(false)} />}
    </>
  )
}
