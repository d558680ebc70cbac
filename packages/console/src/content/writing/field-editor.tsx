import type { GuideField } from '@mingbai/core/4-content/guide-fields'
import type { ServiceGuide } from '@mingbai/core/4-content/service-guide'
import {
  ContactsEditor,
  FeesEditor,
  MaterialsEditor,
  MethodsEditor,
  OfficeEditor,
  StatementsEditor,
  TimeEditor,
} from './element-editors.tsx'
import { CitationsEditor, SourcesEditor, WordsEditor } from './further-editors.tsx'
import { StatementField } from './statement-field.tsx'
import { Text } from './text.tsx'

interface FieldEditorProps {
  readonly field: GuideField
  readonly guide: ServiceGuide
  readonly onWrite: (change: Partial<ServiceGuide>) => void
}

/** What each field of a guide is written with. */
export function FieldEditor({ field, guide, onWrite }: FieldEditorProps) {
  switch (field) {
    case 'name':
      return <Text label="事项名称" isLabelHidden value={guide.name} onChange={name => onWrite({ name })} />
    case 'summary':
      return (
        <StatementField
          label="事项简述"
          isLabelHidden
          hint="这是什么事、给谁办、办了有什么用。照着对人说话的样子写。"
          value={guide.summary}
          onChange={summary => onWrite({ summary })}
        />
      )
    case 'materials':
      return <MaterialsEditor value={guide.materials} onChange={materials => onWrite({ materials })} />
    case 'methods':
      return <MethodsEditor value={guide.methods} onChange={methods => onWrite({ methods })} />
    case 'processingTime':
      return (
        <TimeEditor value={guide.processingTime} onChange={processingTime => onWrite({ processingTime })} />
      )
    case 'resultDelivery':
      return (
        <StatementField
          label="结果送达"
          isLabelHidden
          hint="结果怎样到申请人手里：短信、邮寄、自取、直接发到卡上。"
          value={guide.resultDelivery}
          onChange={resultDelivery => onWrite({ resultDelivery })}
        />
      )
    case 'fees':
      return <FeesEditor value={guide.fees} onChange={fees => onWrite({ fees })} />
    case 'officeHours':
      return (
        <Text
          label="办事时间"
          isLabelHidden
          isLong
          hint="本市窗口的办公时间，夏季、冬季不同的分开写。"
          value={guide.officeHours ?? ''}
          onChange={hours => onWrite({ officeHours: hours || null })}
        />
      )
    case 'office':
      return <OfficeEditor value={guide.office} onChange={office => onWrite({ office })} />
    case 'enquiries':
      return <ContactsEditor value={guide.enquiries} onChange={enquiries => onWrite({ enquiries })} />
    case 'complaints':
      return <ContactsEditor value={guide.complaints} onChange={complaints => onWrite({ complaints })} />
    case 'applicants':
      return (
        <WordsEditor noun="对象" value={guide.applicants} onChange={applicants => onWrite({ applicants })} />
      )
    case 'conditions':
      return (
        <StatementsEditor
          noun="条件"
          value={guide.conditions}
          onChange={conditions => onWrite({ conditions })}
        />
      )
    case 'remedies':
      return (
        <WordsEditor noun="途径" isLong value={guide.remedies} onChange={remedies => onWrite({ remedies })} />
      )
    case 'citations':
      return <CitationsEditor value={guide.citations} onChange={citations => onWrite({ citations })} />
    case 'everydayWords':
      return (
        <WordsEditor
          noun="俗称"
          value={guide.everydayWords}
          onChange={everydayWords => onWrite({ everydayWords })}
        />
      )
    case 'openQuestions':
      return (
        <WordsEditor
          noun="问题"
          isLong
          value={guide.openQuestions}
          onChange={openQuestions => onWrite({ openQuestions })}
        />
      )
    case 'sources':
      return <SourcesEditor value={guide.sources} onChange={sources => onWrite({ sources })} />
    case 'confidence':
    case 'unit':
      return null
  }
}
