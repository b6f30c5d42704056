/** To be filled. */
export const facts = {} as const;
