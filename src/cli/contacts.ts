import { command, shared } from './command.ts';

export const contacts = command({
  name: 'contacts',
  summary: {
    en: 'Show the contact directory, or the contacts for a case.',
    es: 'Mostrar el directorio de contactos, o los contactos para un caso.',
  },
  about: {
    en: 'Shows whom to contact, what for, and how sure each number and address is.',
    es: 'Muestra a quién contactar, para qué, y con qué certeza se conoce cada número y cada dirección.',
  },
  args: {
    '[topic...]': {
      en: 'What it is about, or the id of a contact; all of them when nothing is given.',
      es: 'De qué se trata, o el id de un contacto; todos si no se da nada.',
      proposes: async () => {
        const [{ contacts: words }, { contacts: ids }] = await Promise.all([
          import('../content/messages/en/contacts.ts'),
          import('../content/contacts/index.ts'),
        ]);
        return [...Object.keys(words.topics), ...Object.keys(ids)];
      },
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
