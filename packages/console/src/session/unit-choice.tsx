import { type Role, roleLabels } from '@mingbai/core/permission/role'
import { useMutation } from '@tanstack/react-query'
import { answerOf, api } from '../api.ts'
import { useUnitName } from '../organisation/unit-names.ts'
import { ProblemNote } from '../ui/problem-note.tsx'
import type { Who } from './who.ts'

export interface UnitRoles {
  readonly unitCode: string
  readonly roles: readonly Role[]
}

/** The units a person may act for, and as what in each. */
export function unitsOf({ posts }: Pick<Who, 'posts'>): readonly UnitRoles[] {
  return [...new Set(posts.map(({ unitCode }) => unitCode))].map(unitCode => ({
    unitCode,
    roles: posts.filter(post => post.unitCode === unitCode).map(({ role }) => role),
  }))
}

export function rolesInWords(roles: readonly Role[]): string {
  return roles.map(role => roleLabels[role]).join('、')
}

interface UnitChoiceProps {
  readonly who: Who
  readonly onChosen: (who: Who) => void
}

export function UnitChoice({ who, onChosen }: UnitChoiceProps) {
  const unitName = useUnitName()
  const choose = useMutation({
    mutationFn: (unitCode: string) => answerOf(api.session.unit.$put({ json: { unitCode } })),
    onSuccess: onChosen,
  })
  return (
    <>
      <ul className="choices">
        {unitsOf(who).map(({ unitCode, roles }) => (
          <li key={unitCode}>
            <button type="button" disabled={choose.isPending} onClick={() => choose.mutate(unitCode)}>
              <b>{unitName(unitCode)}</b>
              <span>{rolesInWords(roles)}</span>
              {unitCode === who.unitCode && <i>现在</i>}
            </button>
          </li>
        ))}
      </ul>
      <ProblemNote failure={choose.error} />
    </>
  )
}
