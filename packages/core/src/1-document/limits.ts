/**
 * What is more than any catalogue needs: 81 items take 26 KB of text, a province's 10,000 rows 140,000 cells.
 * A document that goes beyond is refused before it costs anything.
 */
export const limits = {
  bytes: 20 * 1024 * 1024,
  unzippedBytes: 64 * 1024 * 1024,
  zipEntries: 2_000,
  cells: 400_000,
  columns: 512,
  pages: 300,
  pageOperators: 200_000,
  pageCrossings: 4_000_000,
  xmlDepth: 200,
  xmlNodes: 4_000_000,
} as const
