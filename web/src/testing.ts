import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { register } from './i18n'
import { en } from './i18n/en'
import { plans as plansEn } from './i18n/en/plans'
import { zh } from './i18n/zh'
import { plans as plansZh } from './i18n/zh/plans'

register('zh', { ...zh, ...plansZh })
register('en', { ...en, ...plansEn })
afterEach(cleanup)
