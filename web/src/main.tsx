import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Route, Routes } from 'react-router'
import { applyLanguage, deskTexts, useLanguage } from './i18n'
import { ErrorBoundary } from './ui/boundary'
import './styles/tokens.css'
import './styles/base.css'

// The log-in page must stay small: everything with react-query is behind desk.
const Login = lazy(() => import('./signin/login'))
const Setup = lazy(() => import('./signin/setup'))
const Desk = lazy(() => Promise.all([import('./desk'), deskTexts()]).then(([m]) => m))

function App() {
  const lang = useLanguage()
  return (
    <ErrorBoundary key={lang}>
      <Suspense fallback={null}>
        <Routes>
          <Route path="/login" element={<Login />} />
          <Route path="/setup" element={<Setup />} />
          <Route path="/*" element={<Desk />} />
        </Routes>
      </Suspense>
    </ErrorBoundary>
  )
}

applyLanguage()
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <StrictMode>
    <BrowserRouter>
      <App />
    </BrowserRouter>
  </StrictMode>,
)
