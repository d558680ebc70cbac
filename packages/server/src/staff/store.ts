import type { Role } from '@mingbai/core/permission/role'
import { and, asc, eq, exists, inArray, isNotNull, isNull } from 'drizzle-orm'
import { v7 as uuidv7 } from 'uuid'
import type { Database } from '../database/database.ts'
import { accounts, posts } from './tables.ts'

/** 任职: what a person is there to do, in which unit. */
export interface Post {
  readonly unitCode: string
  readonly role: Role
}

/** 账号. */
export interface Account {
  readonly id: string
  /** 登录名. */
  readonly name: string
  readonly displayName: string
  readonly posts: readonly Post[]
  readonly passwordHash: string | null
  readonly mustChangePassword: boolean
  readonly demonstration: boolean
  readonly createdAt: Date
  readonly deactivatedAt: Date | null
}

export type NewAccount = Pick<
  Account,
  'name' | 'displayName' | 'posts' | 'passwordHash' | 'mustChangePassword' | 'demonstration'
>

/** Every account, by name. */
export async function listAccounts(db: Database, regionCode: string): Promise<readonly Account[]> {
  return findWhere(db, regionCode)
}

export async function findAccount(db: Database, regionCode: string, id: string): Promise<Account | null> {
  const [account] = await findWhere(db, regionCode, eq(accounts.id, id))
  return account ?? null
}

/** What people are called, by their account's id; `system:…` is nobody. */
export async function displayNames(
  db: Database,
  regionCode: string,
  ids: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const people = ids.filter(id => !id.startsWith('system:'))
  const rows = await db
    .select({ id: accounts.id, displayName: accounts.displayName })
    .from(accounts)
    .where(and(eq(accounts.regionCode, regionCode), inArray(accounts.id, people)))
  return Object.fromEntries(rows.map(({ id, displayName }) => [id, displayName]))
}

/** Whether one of them is there for a demonstration only. */
export async function anyForDemonstration(
  db: Database,
  regionCode: string,
  ids: readonly string[],
): Promise<boolean> {
  const isOne = and(inArray(accounts.id, [...ids]), eq(accounts.demonstration, true))
  const found = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.regionCode, regionCode), isOne))
    .limit(1)
  return found.length > 0
}

/** By the name as `plainName` writes it. */
export async function findByName(db: Database, regionCode: string, name: string): Promise<Account | null> {
  const [account] = await findWhere(db, regionCode, eq(accounts.name, name))
  return account ?? null
}

async function findWhere(db: Database, regionCode: string, which?: ReturnType<typeof eq>) {
  const found = await db
    .select()
    .from(accounts)
    .where(and(eq(accounts.regionCode, regionCode), which))
    .orderBy(asc(accounts.name))
  const ids = found.map(({ id }) => id)
  const theirs = await db
    .select()
    .from(posts)
    .where(and(eq(posts.regionCode, regionCode), inArray(posts.accountId, ids)))
    .orderBy(asc(posts.unitCode), asc(posts.role))
  return found.map(
    ({ regionCode: _, ...account }): Account => ({
      ...account,
      posts: theirs
        .filter(({ accountId }) => accountId === account.id)
        .map(({ unitCode, role }) => ({ unitCode, role: role as Role })),
    }),
  )
}

export async function hasAccounts(db: Database, regionCode: string): Promise<boolean> {
  const found = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(eq(accounts.regionCode, regionCode))
    .limit(1)
  return found.length > 0
}

/** The new account's id; null when the name is another's. */
export async function insertAccount(
  tx: Database,
  regionCode: string,
  { posts: given, ...account }: NewAccount,
  createdAt: Date,
): Promise<string | null> {
  const [inserted] = await tx
    .insert(accounts)
    .values({ ...account, regionCode, id: uuidv7(), createdAt })
    .onConflictDoNothing({ target: [accounts.regionCode, accounts.name] })
    .returning({ id: accounts.id })
  if (!inserted) return null
  await insertPosts(tx, regionCode, inserted.id, given)
  return inserted.id
}

export async function updateAccount(
  tx: Database,
  regionCode: string,
  id: string,
  values: Partial<Pick<Account, 'displayName' | 'passwordHash' | 'mustChangePassword' | 'deactivatedAt'>>,
): Promise<void> {
  await tx
    .update(accounts)
    .set(values)
    .where(and(eq(accounts.regionCode, regionCode), eq(accounts.id, id)))
}

/** Instead of whatever posts the person had. Locks the account: of two who do it at once, what the second gives holds. */
export async function replacePosts(
  tx: Database,
  regionCode: string,
  accountId: string,
  given: readonly Post[],
): Promise<void> {
  await tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.regionCode, regionCode), eq(accounts.id, accountId)))
    .for('update')
  await tx.delete(posts).where(and(eq(posts.regionCode, regionCode), eq(posts.accountId, accountId)))
  await insertPosts(tx, regionCode, accountId, given)
}

async function insertPosts(tx: Database, regionCode: string, accountId: string, given: readonly Post[]) {
  if (given.length === 0) return
  await tx
    .insert(posts)
    .values(given.map(post => ({ ...post, regionCode, accountId })))
    .onConflictDoNothing({ target: [posts.regionCode, posts.accountId, posts.unitCode, posts.role] })
}

/**
 * Those who can sign in and look after accounts. Locks them, so that of two who deactivate each other at the same
 * time one comes second; what the first did is seen by asking again under the lock.
 */
export async function lockAdministrators(tx: Database, regionCode: string): Promise<readonly string[]> {
  await selectAdministrators(tx, regionCode).for('update')
  const rows = await selectAdministrators(tx, regionCode)
  return rows.map(({ id }) => id)
}

function selectAdministrators(tx: Database, regionCode: string) {
  const role: Role = 'administrator'
  const theirPost = tx
    .select({ accountId: posts.accountId })
    .from(posts)
    .where(and(eq(posts.regionCode, regionCode), eq(posts.accountId, accounts.id), eq(posts.role, role)))
  return tx
    .select({ id: accounts.id })
    .from(accounts)
    .where(
      and(
        eq(accounts.regionCode, regionCode),
        isNull(accounts.deactivatedAt),
        isNotNull(accounts.passwordHash),
        exists(theirPost),
      ),
    )
    .orderBy(asc(accounts.id))
}
