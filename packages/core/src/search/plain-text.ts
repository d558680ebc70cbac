/** One form for what is typed and what is written: full width to half, capitals to small, no spaces at the ends. */
export function plainText(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
