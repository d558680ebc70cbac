export type Environment = Readonly<Record<string, string | undefined>>

/** The one reader of the environment. An empty setting is one that was not made. */
export const environment: Environment = process.env

export function isEmbedded({ DATABASE_URL }: Environment): boolean {
  return !DATABASE_URL
}
