import type { ParsingOptions, WorkBook } from '@e965/xlsx'

/** Unpacked files: a name in `FullPaths` for each in `FileIndex`. */
export interface Container {
  readonly FullPaths: readonly string[]
  readonly FileIndex: readonly {
    readonly name: string
    readonly content: Uint8Array
    /** 2: a file, not a folder. */
    readonly type: 2
  }[]
}

/** The library exports this and has no type for it. */
declare module '@e965/xlsx' {
  export function parse_zip(files: Container, options: ParsingOptions): WorkBook
}
