import { command, ofCase, option, shared } from './command.ts';

export const update = command({
  name: 'update',
  args: ofCase,
  examples: ['case-assist update case.json --about address --out note'],
  options: [
    option('--about <what>', async () => (await import('../content/update.ts')).updateTopics),
    shared.out,
    shared.reader,
  ],
  /** See `writeUpdate`. */
  async run(context, [source = ''], options) {
    return (await import('../app/update.ts')).writeUpdate(context, source, options);
  },
});
