import type { Role } from './role.ts'

/** Who asks: the public, or a person with roles in a unit. */
export type Actor =
  | { readonly kind: 'public' }
  | {
      readonly kind: 'staff'
      readonly id: string
      readonly roles: readonly Role[]
      readonly unitCode: string
    }
