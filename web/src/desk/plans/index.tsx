import { Route, Routes } from 'react-router'
import PlansPage from './plans_page'
import WorkbenchPage from './workbench'

/** /plans and /plans/:id */
export default function Plans() {
  return (
    <Routes>
      <Route index element={<PlansPage />} />
      <Route path=":id" element={<WorkbenchPage />} />
    </Routes>
  )
}
