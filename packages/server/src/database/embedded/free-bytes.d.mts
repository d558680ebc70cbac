export function freeBytes(path: string): number
