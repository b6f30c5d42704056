/** What `--help` and `--version` say of the program; what they say of a command stands beside it. */
export const help = {
  about:
    'Learn whether the CIS Ombudsman can take a stuck USCIS case, prepare DHS Form 7001, and see whom to contact and in which order. Everything stays on this computer: nothing is sent, and nothing is kept unless you ask for it. This is information, not legal advice.',
  titles: {
    'Usage:': 'Usage:',
    'Arguments:': 'What to give:',
    'Options:': 'Options:',
    'Global Options:': 'Options everywhere:',
    'Commands:': 'Commands:',
    '[options]': '[options]',
    '[command]': '[command]',
  },
  helpCommand: 'Show the help of a command.',
  examples: 'Examples:',
  seeCommand: 'Run "case-assist COMMAND --help" to read more about one command.',
  version: (version: string, ruleBook: string, day: string, checked: string) =>
    `case-assist ${version}\nRule book in force on ${day}: ${ruleBook}, last checked on ${checked}`,
} as const;
