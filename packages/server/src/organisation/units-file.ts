import * as z from 'zod'
import { unitShape } from './unit-shape.ts'

/** `units.json`: the units that a document names, and which document that is. */
export const unitsFile = z.strictObject({
  source: z.string().min(1),
  asOf: z.string().min(1),
  units: z.array(unitShape).min(1),
})
