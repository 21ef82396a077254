import { useMe, useSwitchPost } from '../../api/session'
import { t } from '../../i18n'
import { announce } from '../../ui/live'
import { Status } from '../../ui/marks'
import { Panel } from '../../ui/page'
import { Empty, errorText } from '../../ui/states'
import { dayOf } from '../../ui/time'

/** The posts the person may act as. */
export default function Posts() {
  const me = useMe()
  const switchPost = useSwitchPost()
  const posts = me.posts ?? []
  const asked = me.asked ?? []
  const coming = me.coming ?? []
  return (
    <Panel title={t('account.posts')}>
      {asked.length > 0 && <p className="await" role="note">{t('posts.mine', { posts: asked.map((p) => `${p.unit.name} · ${p.role_title}`).join(t('common.sep')) })}</p>}
      {coming.map((p) => <p key={p.id} className="await" role="note">{t('posts.coming', { post: `${p.unit.name} · ${p.role_title}`, day: dayOf(p.since ?? '') })}</p>)}
      {posts.length + asked.length + coming.length === 0 && <Empty>{t('account.none')}</Empty>}
      <ul className="posts">
        {posts.map((p) => (
          <li key={p.id}><span>{p.unit.name} · {p.role_title}{p.on_behalf && t('nav.on_behalf', { name: p.on_behalf })}{p.until && <span className="sec"> {t('units.to_day', { day: dayOf(p.until, true) })}</span>}</span>
            {p.id === me.post?.id ? <Status>{t('account.now')}</Status>
              : <button type="button" className="btn sm" onClick={() => { switchPost(p.id).catch((e: unknown) => announce(errorText(e))) }}>{t('account.act_as')}</button>}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
