/** To be filled. */
export const contacts = {} as const;
