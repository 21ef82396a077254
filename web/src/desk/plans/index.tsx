import { Route, Routes } from 'react-router'
import { register } from '../../i18n'
import { plans as en } from '../../i18n/en/plans'
import { plans as zh } from '../../i18n/zh/plans'
import PlansPage from './plans_page'
import WorkbenchPage from './workbench'

register('zh', zh)
register('en', en)

/** /plans and /plans/:id */
export default function Plans() {
  return (
    <Routes>
      <Route index element={<PlansPage />} />
      <Route path=":id" element={<WorkbenchPage />} />
    </Routes>
  )
}
