import { useUnitName } from './unit-names.ts'

/** A unit by its name, the code beside it for who must tell two of one name apart. */
export function UnitLabel({ code }: { readonly code: string }) {
  const name = useUnitName()(code)
  return (
    <>
      {name} {name !== code && <span className="code">{code}</span>}
    </>
  )
}
