import { Component, type ReactNode } from 'react'
import { t } from '../i18n'

/** Keeps a failure of one part from leaving a blank window. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <div role="alert" style={{ padding: 24 }}>
        <p>{t('error.unexpected')}</p>
        <p style={{ marginTop: 12 }}>
          <button type="button" className="btn" onClick={() => window.location.reload()}>{t('common.retry')}</button>
        </p>
      </div>
    )
  }
}
