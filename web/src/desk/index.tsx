import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { Navigate, Route, Routes } from 'react-router'
import { ApiError, watchPacks } from '../api/client'
import { MeContext, useMay, useMeQuery } from '../api/session'
import { t, useLanguage } from '../i18n'
import { ErrorBoundary } from '../ui/boundary'
import { announce } from '../ui/live'
import { ErrorPanel, Skeleton } from '../ui/states'
import { TodayContext } from '../ui/today'
import { useLive } from './live'
import { NotFound } from './notfound'
import { pages } from './pages'
import { Shell, works } from './shell'

const Home = lazy(pages.home)
const Plans = lazy(pages.plans)
const LedgerPage = lazy(pages.ledger)
const AllLedgers = lazy(pages.ledgers)
const RecordPage = lazy(pages.record)
const NewRecord = lazy(pages.create)
const ImportPage = lazy(pages.import)
const Units = lazy(pages.units)
const Appointments = lazy(pages.appointments)
const AccountSheet = lazy(pages.accounts)
const Invitations = lazy(pages.invitations)
const Packs = lazy(pages.packs)
const Notices = lazy(pages.notices)
const Office = lazy(pages.office)
const Search = lazy(pages.search)
const Account = lazy(pages.account)
const Audit = lazy(pages.audit)
const Backups = lazy(pages.backups)
const Checkpoints = lazy(pages.checkpoints)

function newClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // An answer that says no will say no again.
        retry: (n, e) => n < 2 && !(e instanceof ApiError && e.status >= 400 && e.status < 500),
      },
    },
  })
}

export default function Desk() {
  const [client] = useState(newClient)
  useLanguage()
  useEffect(() => watchPacks(() => {
    void client.invalidateQueries()
    announce(t('home.packs_changed'))
  }), [client])
  return (
    <QueryClientProvider client={client}>
      <Signed />
    </QueryClientProvider>
  )
}

function Signed() {
  const me = useMeQuery()
  if (me.error && !me.data) return me.error instanceof ApiError && me.error.status === 401 ? null : <ErrorPanel error={me.error} onRetry={() => void me.refetch()} />
  if (!me.data) return null
  return (
    <MeContext.Provider value={me.data}>
      <TodayContext.Provider value={me.data.today}>
        {!me.data.must && <Live />}
        <Shell key={me.data.post?.id}>
          <ErrorBoundary>
            <Suspense fallback={<Skeleton />}>
              {me.data.must ? <Account /> : <Routes>
                <Route path="/" element={<Start />} />
                <Route path="/plans/*" element={<Plans />} />
                <Route path="/ledgers" element={<AllLedgers />} />
                <Route path="/ledgers/:ledger" element={<LedgerPage />} />
                <Route path="/ledgers/:ledger/new" element={<NewRecord />} />
                <Route path="/ledgers/:ledger/import" element={<ImportPage />} />
                <Route path="/ledgers/:ledger/:id" element={<RecordPage />} />
                <Route path="/units" element={<Units />} />
                <Route path="/units/:id" element={<Units />} />
                <Route path="/appointments" element={<Appointments />} />
                <Route path="/accounts/import" element={<AccountSheet />} />
                <Route path="/invitations" element={<Invitations />} />
                <Route path="/packs" element={<Packs />} />
                <Route path="/notices" element={<Notices />} />
                <Route path="/office/*" element={<Office />} />
                <Route path="/search" element={<Search />} />
                <Route path="/account" element={<Account />} />
                <Route path="/audit" element={<Audit />} />
                <Route path="/backups" element={<Backups />} />
                <Route path="/checkpoints" element={<Checkpoints />} />
                <Route path="*" element={<NotFound />} />
              </Routes>}
            </Suspense>
          </ErrorBoundary>
        </Shell>
      </TodayContext.Provider>
    </MeContext.Provider>
  )
}

/** Keeps open pages in step with what happens. */
function Live() {
  useLive()
  return null
}

/** The first page of the acting post: administrators have no business to start with. */
function Start() {
  const may = useMay()
  if (works(may)) return <Home />
  if (may('post.edit') && !may('account.edit')) return <Navigate replace to="/appointments" />
  if (may('audit.read')) return <Navigate replace to="/audit" />
  return <Navigate replace to={may('unit.edit') || may('account.edit') ? '/units' : '/account'} />
}
