import { command, shared } from './command.ts';

export const interview = command({
  name: 'interview',
  summary: {
    en: 'Ask what is needed, decide, and fill in the form (this is what happens without a command).',
  },
  about: {
    en: 'Asks what is needed and nothing more, shows every answer for review, decides, fills in the form, and prints the route.',
  },
  examples: ['case-assist', 'case-assist interview --case case.json --out papers'],
  options: [shared.case, shared.out, shared.font],
  /** See `interview`. */
  async run(context, _args, options) {
    return (await import('../interview/run.ts')).interview(context, options);
  },
});
