import { register } from '.'
import { en } from './en'
import { zh } from './zh'

register(zh, en)
