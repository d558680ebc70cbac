import { and, eq } from 'drizzle-orm'
import type { Database } from '../../database/database.ts'
import type { PublicationOrder } from '../order.ts'
import { publicationOrders } from '../tables.ts'

export async function keepOrder(
  tx: Database,
  regionCode: string,
  draftId: string,
  order: PublicationOrder,
): Promise<void> {
  await tx
    .insert(publicationOrders)
    .values({ regionCode, draftId, order })
    .onConflictDoUpdate({
      target: [publicationOrders.regionCode, publicationOrders.draftId],
      set: { order },
    })
}

export async function readOrder(
  db: Database,
  regionCode: string,
  draftId: string,
): Promise<PublicationOrder | null> {
  const [row] = await db
    .select({ order: publicationOrders.order })
    .from(publicationOrders)
    .where(and(eq(publicationOrders.regionCode, regionCode), eq(publicationOrders.draftId, draftId)))
  return row?.order ?? null
}
