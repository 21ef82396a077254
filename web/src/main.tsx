import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Route, Routes } from 'react-router'
import { ahead } from './api/ahead'
import { fetchPage } from './desk/pages'
import { applyLanguage, readTexts, useLanguage } from './i18n'
import { ErrorBoundary } from './ui/boundary'
import './ui/guard'
import './styles/tokens.css'
import './styles/base.css'

// The log-in page must stay small: everything with react-query is behind desk.
const Login = lazy(() => import('./signin/login'))
const Join = lazy(() => import('./signin/join'))
const Setup = lazy(() => import('./signin/setup'))
const desk = () => Promise.all([import('./desk'), readTexts('desk')]).then(([m]) => m)
const Desk = lazy(desk)

function App() {
  const lang = useLanguage()
  return (
    <ErrorBoundary key={lang}>
      <Suspense fallback={null}>
        <Routes>
          <Route path="/login" element={<Login />} />
          <Route path="/setup" element={<Setup />} />
          <Route path="/join" element={<Join />} />
          <Route path="/*" element={<Desk />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  )
}

applyLanguage()
// What any page behind log-in needs is asked for at once, not one thing after the other.
if (!/^\/(login|setup|join)$/.test(window.location.pathname)) {
  ahead('/me')
  ahead('/ledgers')
  desk().catch(() => undefined) // told where it is drawn
  fetchPage(window.location.pathname)
}
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>,
)
