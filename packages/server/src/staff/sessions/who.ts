import type { z } from '@hono/zod-openapi'
import type { Database } from '../../database/database.ts'
import { findBrowser, type KnownBrowser, rolesIn } from '../../http/session.ts'
import { countRecoveryCodes } from '../second-factor/store.ts'
import type { whoShape } from './contract.ts'

type Who = z.infer<typeof whoShape>

const nobody: Who = {
  staff: null,
  unitCode: null,
  roles: [],
  posts: [],
  todo: [],
  hasSecondFactor: false,
  recoveryCodesLeft: 0,
}

/** Who sits at a browser, and what is to be done first. */
export async function whoIs(db: Database, regionCode: string, browser: KnownBrowser | null): Promise<Who> {
  if (!browser) return nobody
  const { account, session, todo, hasSecondFactor } = browser
  const { id, name, displayName, posts } = account
  return {
    staff: { id, name, displayName },
    unitCode: session.unitCode,
    roles: [...rolesIn(account, session.unitCode)],
    posts: [...posts],
    todo: [...todo],
    hasSecondFactor,
    recoveryCodesLeft: await countRecoveryCodes(db, regionCode, id),
  }
}

/** The same of a session that was just opened. */
export async function whoOpened(db: Database, regionCode: string, token: string, now: Date): Promise<Who> {
  return whoIs(db, regionCode, await findBrowser(db, regionCode, token, now))
}
