import type {
  Contact,
  Material,
  Method,
  ServiceGuide,
  Statement,
} from '@mingbai/core/4-content/service-guide'
import { channelLabels, requiredLabels } from '../field-in-words.ts'
import { Choice } from './choice.tsx'
import { DurationField } from './duration-field.tsx'
import { MaterialFiles } from './material-files.tsx'
import { Rows } from './rows.tsx'
import { StatementField } from './statement-field.tsx'
import { Text } from './text.tsx'

export interface EditorProps<Value> {
  readonly value: Value
  readonly onChange: (value: Value) => void
}

const nothingSaid: Statement = { text: '', gaps: [] }
const scopeLabels = { local: '本市的', national: '全国或全区的' } as const

const emptyMaterial: Material = { name: '', required: null, form: null, source: null, note: null }

export function MaterialsEditor({ value, onChange }: EditorProps<readonly Material[]>) {
  return (
    <Rows noun="材料" rows={value} empty={emptyMaterial} onChange={onChange}>
      {(row, put) => (
        <>
          <Text label="材料名称" value={row.name} onChange={name => put({ ...row, name })} />
          <Choice
            label="是否必要"
            value={row.required}
            labels={requiredLabels}
            unknown="没有写明"
            onChange={required => put({ ...row, required })}
          />
          <Text
            label="原件还是复印件、几份"
            value={row.form ?? ''}
            onChange={form => put({ ...row, form: form || null })}
          />
          <Text
            label="到哪里取得"
            value={row.source ?? ''}
            onChange={source => put({ ...row, source: source || null })}
          />
          <StatementField
            label="说明：什么情形要、怎样填"
            value={row.note}
            onChange={note => put({ ...row, note })}
          />
          <MaterialFiles files={row.files ?? []} onChange={files => put({ ...row, files })} />
        </>
      )}
    </Rows>
  )
}

const emptyMethod: Method = { channel: 'counter', statement: nothingSaid }

export function MethodsEditor({ value, onChange }: EditorProps<readonly Method[]>) {
  return (
    <Rows noun="办法" rows={value} empty={emptyMethod} onChange={onChange}>
      {(row, put) => (
        <>
          <Choice
            label="在哪里办"
            value={row.channel}
            labels={channelLabels}
            onChange={channel => put({ ...row, channel: channel ?? row.channel })}
          />
          <StatementField
            label="怎样办：窗口写地点，网上写入口"
            value={row.statement}
            onChange={said => put({ ...row, statement: said ?? nothingSaid })}
          />
        </>
      )}
    </Rows>
  )
}

export function TimeEditor({ value, onChange }: EditorProps<ServiceGuide['processingTime']>) {
  return (
    <>
      <div className="cells">
        <DurationField
          label="法定时限"
          value={value.statutory}
          onChange={statutory => onChange({ ...value, statutory })}
        />
        <DurationField
          label="本市承诺"
          value={value.promised}
          onChange={promised => onChange({ ...value, promised })}
        />
      </div>
      <StatementsEditor noun="说明" value={value.notes} onChange={notes => onChange({ ...value, notes })} />
    </>
  )
}

export function FeesEditor({ value, onChange }: EditorProps<ServiceGuide['fees']>) {
  const fees = value ?? { charged: null, basis: nothingSaid }
  const put = (next: typeof fees) =>
    onChange(next.charged === null && next.basis.text === '' && next.basis.gaps.length === 0 ? null : next)
  return (
    <>
      <Choice
        label="收不收费"
        value={fees.charged === null ? null : fees.charged ? 'yes' : 'no'}
        labels={{ no: '不收费', yes: '收费' }}
        unknown="没有写明"
        onChange={answer => put({ ...fees, charged: answer === null ? null : answer === 'yes' })}
      />
      <StatementField
        label="依据和标准"
        value={fees.basis}
        onChange={basis => put({ ...fees, basis: basis ?? nothingSaid })}
      />
    </>
  )
}

export function OfficeEditor({ value, onChange }: EditorProps<ServiceGuide['office']>) {
  const office = value ?? { name: '', address: '' }
  const put = (next: typeof office) => onChange(next.name === '' && next.address === '' ? null : next)
  return (
    <div className="cells">
      <Text label="机构名称" value={office.name} onChange={name => put({ ...office, name })} />
      <Text label="地址" value={office.address} onChange={address => put({ ...office, address })} />
    </div>
  )
}

const emptyContact: Contact = { value: '', description: '', scope: 'local' }

export function ContactsEditor({ value, onChange }: EditorProps<readonly Contact[]>) {
  return (
    <Rows noun="途径" rows={value} empty={emptyContact} onChange={onChange}>
      {(row, put) => (
        <>
          <Text label="电话或地址" value={row.value} onChange={said => put({ ...row, value: said })} />
          <Text
            label="是谁的、管什么"
            value={row.description}
            onChange={description => put({ ...row, description })}
          />
          <Choice
            label="范围"
            value={row.scope}
            labels={scopeLabels}
            onChange={scope => put({ ...row, scope: scope ?? row.scope })}
          />
        </>
      )}
    </Rows>
  )
}

interface StatementsEditorProps extends EditorProps<readonly Statement[]> {
  readonly noun: string
}

export function StatementsEditor({ noun, value, onChange }: StatementsEditorProps) {
  return (
    <Rows noun={noun} rows={value} empty={nothingSaid} onChange={onChange}>
      {(row, put) => (
        <StatementField label={noun} isLabelHidden value={row} onChange={said => put(said ?? nothingSaid)} />
      )}
    </Rows>
  )
}
