import { expect, test } from 'vitest'
import { nationalNotices } from './national-notices.ts'
import { type NoticeOrigin, readNotice } from './read-notice.ts'
import { xinjiangNotices } from './xinjiang-notices.ts'

const country: NoticeOrigin = { regionCode: null, regionName: '国家', scope: 'year' }
const xinjiang: NoticeOrigin = { regionCode: '650000', regionName: '新疆', scope: 'year' }
const codes = (text: string, origin = country) => readNotice(text, origin).findings.map(({ code }) => code)

const of2025 = `国办发明电〔2024〕12号
关于2025年部分节假日安排的通知
各省、自治区、直辖市人民政府：
现将2025年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节放假调休日期的具体安排通知如下。
一、元旦：1月1日（周三）放假1天，不调休。
二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
三、清明节：4月4日（周五）至6日（周日）放假，共3天。
四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。
五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。
六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。
节假日期间，各地区、各部门要妥善安排好值班和安全、保卫、疫情防控等工作。
2024年11月12日`

test('the country’s notice reads as the days we hold, without a finding', () => {
  const { notice, findings } = readNotice(of2025, country)
  expect(findings).toEqual([])
  const { holidays, makeUpWorkdays, number } = nationalNotices.find(({ year }) => year === 2025) as never
  expect(notice).toEqual({
    ...country,
    year: 2025,
    number,
    issuedOn: '2024-11-12',
    isSeen: true,
    holidays: expect.arrayContaining(holidays),
    makeUpWorkdays: expect.arrayContaining(makeUpWorkdays),
  })
})

test('pasted without line breaks it reads the same', () => {
  const { notice } = readNotice(of2025.replace(/\n(?=[一二三四五六]、)/g, ''), country)
  expect(notice?.holidays).toEqual(readNotice(of2025, country).notice?.holidays)
})

test('a region’s notice reads as its overlay; its office hours are passed over, and that is said', () => {
  const text = `关于2025年肉孜节、古尔邦节放假安排的通知
一、肉孜节：3月29日（星期六）至31日（星期一）放假，与周末连休，共3天。
二、古尔邦节：6月6日（星期五）至10日（星期二）放假调休，共5天。
三、夏季作息时间：5月1日起，上午10:00上班，下午20:00下班。`
  const { notice, findings } = readNotice(text, xinjiang)
  expect(notice?.holidays).toEqual(xinjiangNotices.find(({ year }) => year === 2025)?.holidays)
  expect(notice?.makeUpWorkdays).toEqual([])
  expect(findings.map(({ code }) => code)).toEqual(['notice-dates-passed-over', 'notice-number-unread'])
})

test('a region may cancel the country’s make-up workdays in several words', () => {
  for (const words of ['照常休息', '正常公休', '不上班'])
    expect(
      readNotice(`2014年国庆节：9月28日（星期日）、10月11日（星期六）${words}。`, xinjiang).notice?.holidays,
    ).toEqual([
      { name: null, from: '2014-09-28', to: '2014-09-28' },
      { name: null, from: '2014-10-11', to: '2014-10-11' },
    ])
})

test('days of the year before say so, and stand in this year’s notice', () => {
  const text =
    '2019年放假安排\n一、元旦：2018年12月30日至2019年1月1日放假调休，共3天。2018年12月29日（星期六）上班。'
  expect(readNotice(text, xinjiang).notice).toMatchObject({
    year: 2019,
    holidays: [{ from: '2018-12-30', to: '2019-01-01' }],
    makeUpWorkdays: ['2018-12-29'],
  })
})

test.each([
  ['2027年放假\n元旦：1月1日（周四）放假。', 'notice-weekday-differs'],
  ['2027年放假\n元旦：1月32日放假。', 'notice-date-impossible'],
  ['2027年放假\n元旦：1月3日至1日放假。', 'notice-date-impossible'],
  ['2027年放假\n元旦：1月1日至3日放假，共2天。', 'notice-count-differs'],
  ['2027年放假\n元旦：1月1日至3日放假。1月2日上班。', 'notice-contradiction'],
  ['2027年放假\n元旦：1月1日放假。1月4日上班。', 'notice-workday-on-weekday'],
  ['2027年放假\n元旦：1月1日不放假。', 'notice-dates-passed-over'],
  ['2027年放假\n元旦：1月1日放假。', 'notice-festivals-missing'],
  ['2027年放假安排另行通知。', 'notice-empty'],
  ['元旦：1月1日放假。', 'notice-year-unread'],
  ['2027年放假\n元旦：2031年1月1日放假。', 'notice-contradiction'],
])('“%s” is questioned: %s', (text, code) => expect(codes(text)).toContain(code))

test('every finding says what, why and how to mend', () => {
  for (const { what, why, fix } of readNotice('2027年放假\n元旦：1月3日至1日放假。', country).findings)
    for (const sentence of [what, why, fix]) expect(sentence).toMatch(/[。”]$/)
})
