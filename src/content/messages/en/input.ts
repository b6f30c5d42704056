/** What is wrong with an input, and what is wanted. */
export const input = {} as const;
