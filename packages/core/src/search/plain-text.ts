/** One form for what is typed and what is written: full width to half, capitals to small, no spaces at the ends, nothing that nobody sees. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}
