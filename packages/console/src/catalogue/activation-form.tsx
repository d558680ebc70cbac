import type { Judgement } from '@mingbai/core/permission/judgement'
import { Input } from 'antd'
import { useState } from 'react'
import { Link } from 'react-router'
import { beijingDay } from '../beijing-time.ts'
import { ConfirmedAct } from '../ui/confirmed-act.tsx'
import { Forbidden } from '../ui/forbidden.tsx'
import { activateUpload, type Comparison, type Upload, useUploadStale, useUploadTaken } from './uploads.ts'

interface ActivationFormProps {
  readonly upload: Upload
  /** What the person has seen: it is sent along, and refused when it is not so any more. */
  readonly comparison: Comparison
  readonly may: Judgement
  readonly isReady: boolean
}

/** The day, and the act. */
export function ActivationForm({ upload, comparison, may, isReady }: ActivationFormProps) {
  const today = beijingDay()
  const [day, setDay] = useState<string>(today)
  const taken = useUploadTaken(upload.id)
  const stale = useUploadStale(upload.id)
  const { codes, against, onto } = comparison
  const activate = async () => {
    const order = { inForceFrom: day, onto, against: against.number }
    await taken(await activateUpload(upload.id, order))
  }
  const isLater = day > today
  const blocked = blockedBecause(day, today, isReady)
  return (
    <div className="activation">
      <label htmlFor="in-force-from">施行日期（北京时间）</label>
      <Input
        id="in-force-from"
        type="date"
        value={day}
        min={today}
        onChange={({ target }) => setDay(target.value)}
      />
      <p className="sub">今天，或以后的一天；以后的，到那天零时门户自己换。</p>
      <p>
        和第 {against.number} 版比：沿用 {codes.kept} 个编码，新给 {codes.fresh} 个，取消 {codes.cancelled}{' '}
        个。
        <Link to={`/catalogue/uploads/${upload.id}/comparison`}>看全部差别</Link>
      </p>
      {may.allowed && blocked === null ? (
        <ConfirmedAct
          label="启用"
          consequence={`成为第 ${against.number + 1} 版，${isLater ? `${day} 零时起施行` : '公众马上看得到'}，代替第 ${against.number} 版。每一版都不能改、不能删；有错的，只能再上传一版。`}
          act={activate}
          done={isLater ? '定好了，到那天施行' : '启用了，公众已经看得到'}
          onDone={stale}
        />
      ) : (
        <Forbidden label="启用" reason={may.allowed ? (blocked ?? '') : may.reason} />
      )}
    </div>
  )
}

function blockedBecause(day: string, today: string, isReady: boolean): string | null {
  if (!isReady) return '还有挡着的没有处理，见上面。'
  if (day === '') return '请填施行日期。'
  return day < today ? '施行的日期已经过去了；请填今天或以后的一天。' : null
}
