/** What is said when a completion script cannot be made. */
export const completion = {
  unknown: (shell: string) => `There is no completion for "${shell}".`,
  wanted: 'bash, zsh or fish',
} as const;
