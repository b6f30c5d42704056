import { command, option, shared } from './command.ts';

export const batch = command({
  name: 'batch',
  args: {
    '[table]': ':files',
  },
  examples: [
    'case-assist batch cases.csv --out forms',
    'case-assist batch cases.xlsx --sheet Clients --out forms --dry-run',
    'case-assist batch cases.csv --out packets --packet',
    'case-assist batch export.xlsx --preview 3',
    'case-assist batch export.xlsx --map-out map.xlsx',
    'case-assist batch export.xlsx --map map.xlsx --out forms --merge print.pdf',
    'case-assist batch cases.csv --out forms --quiet --fail-on not-yet,incomplete',
    'case-assist batch cases.csv --out forms --show person.name.family --calendar',
    'case-assist batch cases.xlsx --out forms --corrections corrections.xlsx',
    'case-assist batch corrections.xlsx --out forms',
    'case-assist batch cases.csv --shard 2/8 --out part-2',
    'case-assist batch --join part-1 part-2 --out whole',
  ],
  options: [
    shared.out,
    option('--packet'),
    option('--letters'),
    shared.reader,
    option('--dry-run'),
    shared.anyway,
    shared.template,
    shared.font,
    shared.flatten,
    option('--merge <file>'),
    option('--name-template <text>'),
    shared.map,
    option('--preview <number>'),
    option('--suggest-map'),
    option('--map-out <file>'),
    option('--sheet <name>'),
    option('--encoding <name>'),
    option('--dates <order>', async () => ['mdy', 'dmy']),
    option('--shard <part/parts>'),
    option('--join <folders...>', ':folders'),
    option('--show <columns>'),
    option('--calendar'),
    option('--corrections <file>'),
    option('--remove-gone'),
    option('--fail-on <verdicts>', async () => (await import('../batch/report/tally.ts')).rowVerdicts),
    option('--workers <number>'),
  ],
  /** See `batch`. */
  async run(context, [table], options) {
    return (await import('../app/batch/batch.ts')).batch(context, table, options);
  },
});
