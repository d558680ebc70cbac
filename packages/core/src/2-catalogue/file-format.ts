/** What a catalogue can be given back as. */
export const fileFormats = ['docx', 'xlsx', 'pdf', 'csv', 'json', 'jsonld'] as const
export type FileFormat = (typeof fileFormats)[number]
