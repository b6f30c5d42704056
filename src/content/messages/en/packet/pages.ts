/** What every plain page of a packet says. */
export const pages = {
  language: 'en',
  pageOf: (page: number, pages: number) => `Page ${page} of ${pages}`,
} as const;
