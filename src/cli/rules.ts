import { command } from './command.ts';

export const rules = command({
  name: 'rules',
  summary: {
    en: 'Show the rule book: every rule with its source, its dates, and its wording.',
    es: 'Mostrar el libro de reglas: cada regla con su fuente, sus fechas y su texto.',
  },
  about: {
    en: 'Shows the rules in force, the rules named, or with "diff" what changed between two days.',
    es: 'Muestra las reglas en vigor, las reglas nombradas o, con "diff", lo que cambió entre dos días.',
  },
  args: {
    '[id...]': {
      en: 'The id of a rule; or the word "diff" and two days.',
      es: 'El id de una regla; o la palabra "diff" y dos días.',
      proposes: async () => ['diff', ...Object.keys((await import('../content/rules/index.ts')).rules)],
    },
  },
  examples: [
    'case-assist rules',
    'case-assist rules --as-of 2024-01-01',
    'case-assist rules diff 2024-01-01 2025-06-01',
  ],
  options: [],
  /** See `showRules`. */
  async run(context, ids, options) {
    return (await import('../app/rules.ts')).showRules(context, ids, options);
  },
});
