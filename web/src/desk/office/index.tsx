import { lazy } from 'react'
import { NavLink, Navigate, Route, Routes } from 'react-router'
import { useMay } from '../../api/session'
import { t } from '../../i18n'
import { PageTitle } from '../../ui/page'
import { works } from '../shell'
import './office.css'

const Approvals = lazy(() => import('./approvals'))
const Clocks = lazy(() => import('./clocks'))
const Params = lazy(() => import('./params'))
const Populations = lazy(() => import('./populations'))
const Delegations = lazy(() => import('./delegations'))
const Access = lazy(() => import('./access'))
const Holidays = lazy(() => import('./holidays'))

/** What an office has beside its records: what waits for its word, why deadlines stand still, and what deadlines are counted by. */
export default function Office() {
  const may = useMay()
  const business = works(may)
  const pages = [
    { to: 'approvals', show: business, page: <Approvals /> },
    { to: 'delegations', show: true, page: <Delegations /> },
    { to: 'access', show: business, page: <Access /> },
    { to: 'clocks', show: business || may('calendar.edit'), page: <Clocks /> },
    { to: 'params', show: business, page: <Params /> },
    { to: 'populations', show: business, page: <Populations /> },
    { to: 'holidays', show: true, page: <Holidays /> },
  ] as const
  const shown = pages.filter((p) => p.show)
  return (
    <>
      <PageTitle title={t('office.title')} />
      <nav className="otabs" aria-label={t('office.title')}>
        {shown.map((p) => <NavLink key={p.to} to={`/office/${p.to}`}>{t(`office.page.${p.to}`)}</NavLink>)}
      </nav>
      <Routes>
        {shown.map((p) => <Route key={p.to} path={p.to} element={p.page} />)}
        <Route path="*" element={<Navigate replace to={`/office/${shown[0]?.to ?? ''}`} />} />
      </Routes>
    </>
  )
}
