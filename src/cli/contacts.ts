import { command, shared } from './command.ts';

export const contacts = command({
  name: 'contacts',
  args: {
    '[topic...]': async () => {
      const [{ contacts: words }, { contacts: ids }] = await Promise.all([
        import('../content/messages/en/contacts.ts'),
        import('../content/contacts/index.ts'),
      ]);
      return [...Object.keys(words.topics), ...Object.keys(ids)];
    },
  },
  examples: [
    'case-assist contacts',
    'case-assist contacts military',
    'case-assist contacts --case case.json',
  ],
  options: [shared.case],
  /** See `showContacts`. */
  async run(context, topics, options) {
    return (await import('../app/contacts.ts')).showContacts(context, topics, options);
  },
});
