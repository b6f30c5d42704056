/** What every plain page of a packet says. */
export const pages = {
  language: 'en',
  /** To be written on by hand. */
  blank: '____________',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
} as const;
