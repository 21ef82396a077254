import { useEffect } from 'react'
import { Link, useNavigate } from 'react-router'
import { signOut, useMe } from '../../api/session'
import { t } from '../../i18n'
import { PageTitle, Panel } from '../../ui/page'
import Codes from './codes'
import Opened from './opened'
import History from './history'
import PasswordForm from './password'
import Person from './person'
import Posts from './posts'
import SecondFactor from './second'
import Sessions from './sessions'
import Tokens from './tokens'
import './account.css'

/** Who I am here, the posts I may act as, and what keeps my account safe. What has to be done before anything else stands alone. */
export default function Account() {
  const me = useMe()
  const navigate = useNavigate()
  useEffect(() => { if (me.must) void navigate('/account', { replace: true }) }, [me.must, navigate]) // it stays this page when that is done
  const password = <Panel title={t('account.password')}><PasswordForm login={me.login} /></Panel>
  return (
    <>
      <PageTitle title={t('account.title')}>
        {!me.must && <Link className="btn" to="/checkpoints">{t('checkpoints.title')}</Link>}
        {!me.must && <Link className="btn" to="/office">{t('office.title')}</Link>}
        <button type="button" className="btn" onClick={() => void signOut()}>{t('nav.sign_out')}</button>
      </PageTitle>
      {me.must && <p className="bad" role="status">{t(me.must === 'password' ? 'account.must_password' : 'account.must_second')}</p>}
      {me.must ? <div className="acols"><div>{me.must === 'password' ? password : <SecondFactor />}</div></div> : (
        <div className="acols">
          <div><Person /><Posts /><Opened /><SecondFactor />{password}</div>
          <div><Sessions /><Tokens /><History /></div>
        </div>
      )}
      <Codes />
    </>
  )
}
