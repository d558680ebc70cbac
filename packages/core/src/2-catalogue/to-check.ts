/** 待核: what this program writes where the document does not say, or its extraction lost it. Read back it is unknown again. */
export const toCheck = '待核'

export function isToCheck(text: string): boolean {
  return text.replace(/\s/gu, '') === toCheck
}
