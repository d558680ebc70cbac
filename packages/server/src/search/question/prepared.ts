import type { Database } from '../../database/database.ts'

interface Named<Statement> {
  prepare(name: string): Statement
}

const known = new WeakMap<Database, Map<string, unknown>>()

/**
 * A statement that the database reads and plans once for each connection: with some thousand guides that is more than half
 * of the time of a question. A name stands for one text.
 */
export function prepared<Statement>(db: Database, name: string, make: () => Named<Statement>): Statement {
  const statements = known.get(db) ?? new Map<string, unknown>()
  known.set(db, statements)
  const statement = (statements.get(name) as Statement | undefined) ?? make().prepare(name)
  statements.set(name, statement)
  return statement
}
