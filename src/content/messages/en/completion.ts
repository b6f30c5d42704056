/** What is said when a completion script cannot be made. */
export const completion = {
  unknown: (shell: string) => `There is no completion for "${shell}".`,
  wanted: 'bash, zsh, fish or powershell',
} as const;
