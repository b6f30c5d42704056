/** To be filled. */
export const rules = {} as const;
