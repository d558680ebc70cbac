export interface PostgresServer {
  readonly url: string
  start(): void
  stop(): void
  remove(): void
}
export function findPostgres(): string
export function startPostgres(bin: string): Promise<PostgresServer>
