import { expect, test } from 'vitest'
import { GovernmentLinks } from './government-links.tsx'

const shown = (text: string) => String(<GovernmentLinks text={text} />)
const words = (text: string) => shown(text).replace(/<[^>]*>/g, '')
const links = (text: string) => [...shown(text).matchAll(/href="([^"]+)"/g)].map(([, href]) => href)

test('each host of the government that a sentence names becomes a link', () => {
  expect(links('平台（si.12333.gov.cn）、www.xinjiang.gov.cn。')).toEqual([
    'https://si.12333.gov.cn/',
    'https://www.xinjiang.gov.cn/',
  ])
})

test('where it leads is said outside brackets in brackets, inside them without', () => {
  expect(words('si.12333.gov.cn')).toBe('si.12333.gov.cn（离开本站）')
  expect(words('平台（si.12333.gov.cn）办')).toBe('平台（si.12333.gov.cn，离开本站）办')
})

test.each([
  'example.com',
  'evil.gov.cn.example.com',
  'someone@xinjiang.gov.cn',
  'http://www.gov.cn/a',
  'www.gov.cn/a',
  'www.gov.cn:81',
  'www.gov.cnn',
  '<b>没有网址</b>',
])('%s stays text', text => expect(links(text)).toEqual([]))
