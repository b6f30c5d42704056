import { command, ofCase, option, shared } from './command.ts';

export const update = command({
  name: 'update',
  summary: { en: 'Prepare the note to the office after a request: resolved, new address, new attorney.' },
  about: {
    en: 'Prepares the note to the office with the number of the request, and says who else has to be told. Nothing is sent.',
  },
  args: ofCase,
  examples: ['case-assist update case.json --about address --out note'],
  options: [
    option(
      '--about <what>',
      { en: 'What has changed: resolved, address or attorney; several with commas.' },
      async () => (await import('../content/update.ts')).updateTopics,
    ),
    shared.out,
  ],
  /** See `writeUpdate`. */
  async run(context, [source = ''], options) {
    return (await import('../app/update.ts')).writeUpdate(context, source, options);
  },
});
