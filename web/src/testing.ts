import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import { register } from './i18n'
import { en } from './i18n/en'
import { zh } from './i18n/zh'

register('zh', zh)
register('en', en)
afterEach(cleanup)
