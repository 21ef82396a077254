import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { register } from './i18n'
import { en } from './i18n/en'
import { plans as plansEn } from './i18n/en/plans'
import { zh } from './i18n/zh'
import { plans as plansZh } from './i18n/zh/plans'

register('zh', { ...zh, ...plansZh })
register('en', { ...en, ...plansEn })
if (!('adoptedStyleSheets' in document)) Object.assign(document, { adoptedStyleSheets: [] }) // which jsdom lacks
afterEach(cleanup)

// jsdom knows no style sheets made by scripts; browsers do since Chrome 73.
Object.defineProperty(document, 'adoptedStyleSheets', { value: [], writable: true })
globalThis.CSSStyleSheet = class { replaceSync() { /* nothing is drawn here */ } } as unknown as typeof CSSStyleSheet
