import { Component, type ReactNode } from 'react'
import type { Voice } from '../text/voice'

interface SafeProps {
  readonly voice: Voice
  readonly children: ReactNode
}

/** A piece of a page that fails is said to have failed; the rest of the page stays. */
export class Safe extends Component<SafeProps, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    const { voice, children } = this.props
    if (!this.state.failed) return children
    return (
      <div className="notice" role="alert">
        <p>{voice.t('state.broken')}</p>
        <button type="button" onClick={() => this.setState({ failed: false })}>
          {voice.t('state.retry')}
        </button>
      </div>
    )
  }
}
