/** To be filled. */
export const warnings = {} as const;
