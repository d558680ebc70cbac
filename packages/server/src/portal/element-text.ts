import { judgeElement } from '@mingbai/core/4-content/completeness'
import { type MaterialFile, materialFileKinds } from '@mingbai/core/4-content/material-file'
import type { Contact, Gap, ServiceGuide } from '@mingbai/core/4-content/service-guide'
import { channelWords, needWord } from './element-words.ts'
import { durationText } from './four-answers.ts'

/** One element of a guide as plain text, with what is owed to it at its end. */
export function elementText(guide: ServiceGuide, label: string): string {
  const { gaps } = judgeElement(guide, label)
  const said = sentences[label]?.(guide) ?? []
  return [...said.filter(sentence => sentence !== ''), ...gaps.map(gapText)].join('；')
}

export function gapText({ kind, what }: Gap): string {
  return `${kind === 'to-supply' ? '待补充' : '待核'}：${what}`
}

const sentences: Readonly<Record<string, (guide: ServiceGuide) => readonly string[]>> = {
  事项名称: ({ name }) => [name],
  事项简述: ({ summary }) => [summary?.text ?? ''],
  办理材料: ({ materials }) =>
    materials.map(({ name, required, form, source, note, files = [] }) => {
      const told = [name, needWord(required), form, source, ...files.map(fileText)]
      return `${told.filter(part => part).join('，')}${note?.text ? `（${note.text}）` : ''}`
    }),
  办理方式: ({ methods }) =>
    methods.map(({ channel, statement: { text } }) =>
      text === '' ? channelWords[channel] : `${channelWords[channel]}：${text}`,
    ),
  办理时限: ({ processingTime: { statutory, promised, notes } }) => [
    statutory ? `法定${durationText(statutory)}` : '',
    promised ? `本市承诺${durationText(promised)}` : '',
    ...notes.map(({ text }) => text),
  ],
  结果送达: ({ resultDelivery }) => [resultDelivery?.text ?? ''],
  收费依据及标准: ({ fees }) =>
    fees ? [fees.charged === null ? '' : fees.charged ? '收费' : '不收费', fees.basis.text] : [],
  办事时间: ({ officeHours }) => [officeHours ?? ''],
  办理机构及地点: ({ office }) => (office ? [office.name, office.address] : []),
  咨询查询途径: ({ enquiries }) => enquiries.map(contactText),
  监督投诉渠道: ({ complaints, remedies }) => [...complaints.map(contactText), ...remedies],
}

function fileText({ kind, name }: MaterialFile): string {
  return `${materialFileKinds[kind]}：${name}`
}

function contactText({ value, description }: Contact): string {
  return `${value}（${description}）`
}
