/** To be filled. */
export const form = {} as const;
