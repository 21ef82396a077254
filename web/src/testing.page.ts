import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)

// jsdom knows no style sheets made by scripts; browsers do since Chrome 73.
Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true })
globalThis.CSSStyleSheet = class { replaceSync() { /* nothing is drawn here */ } } as unknown as typeof CSSStyleSheet
