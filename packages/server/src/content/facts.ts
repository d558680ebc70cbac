import * as z from 'zod'

const text = z.string().min(1)

/** One entry of a site's starter facts: what was found out about one item, with its sources; local facts are missing. */
const fact = z.strictObject({
  path: z.array(text).min(1).max(3),
  summary: text,
  applicant: z.array(text),
  conditions: z.array(text),
  materials: z.array(
    z.strictObject({
      name: text,
      required: z.union([z.boolean(), z.literal('按情形')]),
      form: z.string(),
      source: z.string(),
      note: z.string(),
    }),
  ),
  methods: z.array(text),
  timeLimit: z.strictObject({
    statutory: z
      .strictObject({ value: z.int().positive(), unit: z.enum(['工作日', '日', '月']), note: z.string() })
      .nullable(),
    note: z.string(),
  }),
  delivery: text.nullable(),
  fee: z.strictObject({ charge: z.boolean().nullable(), basis: z.string() }),
  hours: text.nullable(),
  office: z.strictObject({ name: text, address: text }).nullable(),
  consult: z.array(text),
  complaint: z.array(text),
  relatedLaw: z.array(z.strictObject({ law: text, article: z.string(), point: z.string() })),
  aliases: z.array(text),
  confidence: z.enum(['high', 'medium', 'low']),
  unsure: z.array(text),
  sources: z.array(z.strictObject({ title: text, reference: z.string(), status: z.enum(['seen', 'known']) })),
})

export const factsFile = z.array(fact)

export type Fact = z.infer<typeof fact>
