import { Link } from 'react-router'
import { t } from '../i18n'
import { PageTitle } from '../ui/page'
import { Empty } from '../ui/states'

/** The page of an address that leads nowhere, or to what the post does not have. */
export function NotFound() {
  return (
    <>
      <PageTitle title={t('error.not_found')} />
      <Empty action={<Link className="btn" to="/">{t('nav.home')}</Link>}>{t('error.not_found_help')}</Empty>
    </>
  )
}
