import { t } from '../../i18n'
import { PageTitle } from '../../ui/page'

export default function Plans() {
  return <PageTitle title={t('plans.title')} />
}
