import { useQueryClient } from '@tanstack/react-query'
import { App } from 'antd'
import { UnitLabel } from '../organisation/unit-label.tsx'
import { useUnitName } from '../organisation/unit-names.ts'
import { useAtWork } from '../session/at-work.ts'
import { rolesInWords, UnitChoice, unitsOf } from '../session/unit-choice.tsx'
import { setWho, type Who } from '../session/who.ts'
import { Section } from '../ui/section.tsx'

/** 任职: what the person is there to do, and for which unit now. */
export function UnitSection() {
  const who = useAtWork()
  const queryClient = useQueryClient()
  const { message } = App.useApp()
  const unitName = useUnitName()
  const units = unitsOf(who)
  const onChosen = async (now: Who) => {
    setWho(queryClient, now)
    // Whatever was read before was read as another unit.
    await queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'who' })
    message.success(`现在代表${unitName(now.unitCode ?? '')}`)
  }
  return (
    <Section title="单位和职责" id="unit">
      {units.length === 0 && <p>还没有任何职责，只能看自己的账号；请系统管理员给您指定单位和角色。</p>}
      {units.length === 1 && (
        <p>
          <UnitLabel code={units[0]?.unitCode ?? ''} />：{rolesInWords(units[0]?.roles ?? [])}
        </p>
      )}
      {units.length > 1 && <UnitChoice who={who} onChosen={onChosen} />}
    </Section>
  )
}
