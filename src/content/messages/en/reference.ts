/** To be filled. */
export const reference = {} as const;
