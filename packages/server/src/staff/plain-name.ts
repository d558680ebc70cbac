/** A sign-in name as it is compared: half width, lower case, no blanks round it. */
export function plainName(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase()
}
