import { command, shared } from './command.ts';

export const interview = command({
  name: 'interview',
  examples: ['case-assist', 'case-assist interview --case case.json --out papers'],
  options: [shared.case, shared.out, shared.font],
  /** See `interview`. */
  async run(context, _args, options) {
    return (await import('../interview/run.ts')).interview(context, options);
  },
});
