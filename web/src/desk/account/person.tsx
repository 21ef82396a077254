import { useMe } from '../../api/session'
import { language, setLanguage, t } from '../../i18n'
import { Panel } from '../../ui/page'
import { moment } from '../../ui/time'

/** Who is logged in, since when last, in which language. */
export default function Person() {
  const me = useMe()
  return (
    <Panel title={me.person.name}>
      <dl className="akv">
        <dt>{t('account.login')}</dt><dd>{me.login}</dd>
        <dt>{t('account.last')}</dt><dd>{me.last_sign_in ? t('account.last_at', { at: moment(me.last_sign_in.at), from: me.last_sign_in.from }) : t('account.last_none')}</dd>
        <dt id="lang">{t('account.language')}</dt>
        <dd><span role="group" aria-labelledby="lang" className="acts2">
          <button type="button" lang="zh-CN" className={language() === 'zh' ? 'chip on' : 'chip'} aria-pressed={language() === 'zh'} onClick={() => setLanguage('zh')}>中文</button>
          <button type="button" lang="en" className={language() === 'en' ? 'chip on' : 'chip'} aria-pressed={language() === 'en'} onClick={() => setLanguage('en')}>English</button>
        </span></dd>
      </dl>
    </Panel>
  )
}
