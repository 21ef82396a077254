import { register } from './i18n'
import { en } from './i18n/en'
import { keeping as keepingEn } from './i18n/en/keeping'
import { plans as plansEn } from './i18n/en/plans'
import { zh } from './i18n/zh'
import { keeping as keepingZh } from './i18n/zh/keeping'
import { plans as plansZh } from './i18n/zh/plans'

register('zh', { ...zh, ...keepingZh, ...plansZh })
register('en', { ...en, ...keepingEn, ...plansEn })
