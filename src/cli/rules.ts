import { command } from './command.ts';

export const rules = command({
  name: 'rules',
  args: {
    '[id...]': async () => ['diff', ...Object.keys((await import('../content/rules/index.ts')).rules)],
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
