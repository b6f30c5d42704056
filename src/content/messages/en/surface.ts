/** To be filled. */
export const surface = {} as const;
