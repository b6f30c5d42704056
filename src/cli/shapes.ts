import type { Catalogue } from '../content/messages/catalogue.ts';

export type OptionName = keyof Catalogue['help']['options'];
export type CommandName = keyof Catalogue['help']['commands'];

/** Every option as it is typed, with the name of its value. */
export const option: Readonly<Record<OptionName, string>> = {
  json: '--json',
  asOf: '--as-of <YYYY-MM-DD>',
  lang: '--lang <language>',
  plain: '--plain',
  noInput: '--no-input',
  force: '--force',
  quiet: '--quiet',
  anyway: '--anyway',
  flatten: '--flatten',
  help: '-h, --help',
  version: '-V, --version',
  case: '--case <file>',
  out: '--out <folder>',
  output: '-o, --output <file>',
  csv: '--csv',
  map: '--map <file>',
  id: '--id <name>',
  against: '--against <id>',
  template: '--template <id>',
  font: '--font <file>',
  sheet: '--sheet <name>',
  encoding: '--encoding <name>',
  dates: '--dates <order>',
  dryRun: '--dry-run',
  packet: '--packet',
  nameTemplate: '--name-template <text>',
  merge: '--merge <file>',
  shard: '--shard <part/parts>',
  join: '--join <folders...>',
  workers: '--workers <number>',
  suggestMap: '--suggest-map',
  about: '--about <what>',
};

/** Taken before and after the name of any command. */
export const everywhere = ['json', 'asOf', 'lang', 'plain', 'noInput', 'force', 'quiet', 'version'] as const;

/** What a command takes besides what all take. */
export interface CommandShape {
  readonly name: CommandName;
  readonly args?: string;
  readonly options: readonly OptionName[];
}

/** The commands, in the order in which they are listed. */
export const commandShapes: readonly CommandShape[] = [
  { name: 'interview', options: ['case', 'out', 'font'] },
  { name: 'check', args: '<case>', options: [] },
  { name: 'fill', args: '<case>', options: ['output', 'template', 'font', 'flatten', 'anyway'] },
  {
    name: 'batch',
    args: '[table]',
    options: [
      'out',
      'packet',
      'dryRun',
      'anyway',
      'template',
      'font',
      'flatten',
      'merge',
      'nameTemplate',
      'map',
      'suggestMap',
      'sheet',
      'encoding',
      'dates',
      'shard',
      'join',
      'workers',
    ],
  },
  { name: 'packet', args: '<case>', options: ['out', 'template', 'font', 'flatten', 'anyway'] },
  { name: 'update', args: '<case>', options: ['about', 'out'] },
  { name: 'contacts', args: '[topic...]', options: ['case'] },
  { name: 'rules', args: '[id...]', options: [] },
  { name: 'template', args: '<action> [what]', options: ['map', 'id', 'against'] },
  { name: 'schema', options: ['csv'] },
  { name: 'completion', args: '<shell>', options: [] },
];

/** What can be done with blank forms. */
export const templateActions = ['list', 'inspect', 'add', 'confirm', 'remove'] as const;
