import * as z from 'zod'

const text = z.string().min(1)

/** `site.json`, the site's own configuration: what an office changes without touching code. */
export const siteShape = z.object({
  name: text,
  /** 行政区划代码: six digits. */
  regionCode: z.string().regex(/^\d{6}$/, '应是六位行政区划代码'),
  regionName: text,
  /** 区号, with its 0. */
  areaCode: z.string().regex(/^0\d{2,3}$/, '应是带 0 的区号，例如 0999'),
  sector: text,
  /** The catalogue document imported at first start, beside site.json. */
  catalogue: text,
  /** What is known of the items at first start; absent where guides are only written by staff. */
  starterFacts: text.optional(),
  /** The units that a document names, registered at first start; absent where staff register all of them. */
  units: text.optional(),
  /** The list of situations in life. */
  topics: text.optional(),
  /** While true: every page says so, is not indexed and bears no official mark. */
  demonstration: z.boolean(),
})

export interface Site extends z.infer<typeof siteShape> {}

/** 遇到的事: a situation in life and the items it leads to, named by their titles. */
const topic = z.strictObject({
  /** Stands in the address. */
  key: z.string().regex(/^[a-z0-9-]+$/),
  /** One character that leads it, as in a dictionary. */
  mark: z.string().length(1),
  title: text,
  gist: text,
  /** A question as people would type it. */
  question: text,
  groups: z.array(z.strictObject({ title: text, items: z.array(text) })),
})

export const topicsShape = z.array(topic)

export type Topic = z.infer<typeof topic>
