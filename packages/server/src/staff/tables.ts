import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core'

/** 账号: a person who works here. Never deleted: the audit names its id. */
export const accounts = pgTable(
  'accounts',
  {
    regionCode: text('region_code').notNull(),
    id: uuid('id').notNull(),
    /** 登录名, as `plainName` writes it. */
    name: text('name').notNull(),
    /** What colleagues call the person. */
    displayName: text('display_name').notNull(),
    /** Null until an invitation was accepted. The algorithm stands in front. */
    passwordHash: text('password_hash'),
    /** Somebody else knows the password: it was printed. */
    mustChangePassword: boolean('must_change_password').notNull(),
    /** Made for a demonstration; void once the site is none. */
    demonstration: boolean('demonstration').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    deactivatedAt: timestamp('deactivated_at', { withTimezone: true }),
  },
  t => [primaryKey({ columns: [t.regionCode, t.id] }), unique('accounts_name').on(t.regionCode, t.name)],
)

const ofAccount = {
  regionCode: text('region_code').notNull(),
  accountId: uuid('account_id').notNull(),
}

/** 任职: what a person is there to do, in which unit. */
export const posts = pgTable(
  'posts',
  { ...ofAccount, unitCode: text('unit_code').notNull(), role: text('role').notNull() },
  t => [
    primaryKey({ columns: [t.regionCode, t.accountId, t.unitCode, t.role] }),
    foreignKey({
      columns: [t.regionCode, t.accountId],
      foreignColumns: [accounts.regionCode, accounts.id],
    }),
  ],
)

/** 邀请: a link with which a person sets the password, once, before it expires. Only its hash is kept. */
export const invitations = pgTable(
  'invitations',
  {
    ...ofAccount,
    id: uuid('id').notNull(),
    tokenHash: text('token_hash').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    acceptedAt: timestamp('accepted_at', { withTimezone: true }),
    revokedAt: timestamp('revoked_at', { withTimezone: true }),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.id] }),
    unique('invitations_token').on(t.regionCode, t.tokenHash),
    index('invitations_account').on(t.regionCode, t.accountId),
    foreignKey({
      columns: [t.regionCode, t.accountId],
      foreignColumns: [accounts.regionCode, accounts.id],
    }),
  ],
)

/** 登录: one signed-in browser. The row is gone as soon as it is ended. */
export const sessions = pgTable(
  'sessions',
  {
    ...ofAccount,
    id: uuid('id').notNull(),
    tokenHash: text('token_hash').notNull(),
    /** The unit that the person acts for; null while the person has no post. */
    unitCode: text('unit_code'),
    device: text('device').notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }).notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    /** When a code of the authenticator was given, null before. */
    secondFactorAt: timestamp('second_factor_at', { withTimezone: true }),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.id] }),
    unique('sessions_token').on(t.regionCode, t.tokenHash),
    index('sessions_account').on(t.regionCode, t.accountId),
    foreignKey({
      columns: [t.regionCode, t.accountId],
      foreignColumns: [accounts.regionCode, accounts.id],
    }),
  ],
)

/** 验证器: the second factor (RFC 6238). */
export const authenticators = pgTable(
  'authenticators',
  {
    ...ofAccount,
    /** Base32. Whoever has it makes codes: a backup is to be guarded like a password. */
    secret: text('secret').notNull(),
    /** Null until a first code proved that the person has it. */
    confirmedAt: timestamp('confirmed_at', { withTimezone: true }),
    /** The 30 seconds of the last code taken, counted from 1970: no code is taken twice. */
    lastStep: integer('last_step').notNull(),
  },
  t => [
    primaryKey({ columns: [t.regionCode, t.accountId] }),
    foreignKey({
      columns: [t.regionCode, t.accountId],
      foreignColumns: [accounts.regionCode, accounts.id],
    }),
  ],
)

/** 恢复码: for who lost the authenticator; each is good once, and gone when used. */
export const recoveryCodes = pgTable(
  'recovery_codes',
  { ...ofAccount, codeHash: text('code_hash').notNull() },
  t => [
    primaryKey({ columns: [t.regionCode, t.accountId, t.codeHash] }),
    foreignKey({
      columns: [t.regionCode, t.accountId],
      foreignColumns: [accounts.regionCode, accounts.id],
    }),
  ],
)

/** Attempts that failed in a row, of accounts and of names that are no account's alike. */
export const failedAttempts = pgTable(
  'failed_attempts',
  {
    regionCode: text('region_code').notNull(),
    /** `account/ID`, `second-factor/ID`, or a hash of what was typed. */
    subject: text('subject').notNull(),
    count: integer('count').notNull(),
    lastAt: timestamp('last_at', { withTimezone: true }).notNull(),
  },
  t => [primaryKey({ columns: [t.regionCode, t.subject] })],
)
