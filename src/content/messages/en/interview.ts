/** To be filled. */
export const interview = {} as const;
