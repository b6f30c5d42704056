import { type CommandGroup, command, option, shared } from './command.ts';

const pdf = {
  '<pdf>': ':files',
} as const;
const kept = {
  '<template>': null,
} as const;

const list = command({
  name: 'template list',
  examples: ['case-assist template list'],
  options: [],
  async run(context, _args, options) {
    return (await import('../app/template/list.ts')).list(context, options);
  },
});

const inspect = command({
  name: 'template inspect',
  args: pdf,
  examples: [
    'case-assist template inspect form.pdf',
    'case-assist template inspect newer.pdf --against i-765-2025-08-21',
  ],
  options: [option('--against <id>')],
  async run(context, [what = ''], options) {
    return (await import('../app/template/inspect.ts')).inspect(context, what, options);
  },
});

const add = command({
  name: 'template add',
  args: pdf,
  examples: ['case-assist template add form.pdf', 'case-assist template add form.pdf --map map.json --force'],
  options: [shared.map, option('--id <name>')],
  async run(context, [what = ''], options) {
    return (await import('../app/template/add.ts')).add(context, what, options);
  },
});

const confirm = command({
  name: 'template confirm',
  args: kept,
  examples: ['case-assist template confirm i-765-2025-08-21'],
  options: [],
  async run(context, [what = ''], options) {
    return (await import('../app/template/confirm.ts')).confirm(context, what, options);
  },
});

const remove = command({
  name: 'template remove',
  args: kept,
  examples: ['case-assist template remove g-28-2018-09-17'],
  options: [],
  async run(context, [what = ''], options) {
    return (await import('../app/template/list.ts')).remove(context, what, options);
  },
});

export const template: CommandGroup = {
  name: 'template',
  examples: [
    'case-assist template inspect form.pdf',
    'case-assist template inspect newer.pdf --against i-765-2025-08-21',
    'case-assist template add form.pdf',
    'case-assist template confirm i-765-2025-08-21',
    'case-assist template add form.pdf --map map.json --force',
    'case-assist template list',
    'case-assist template remove g-28-2018-09-17',
  ],
  commands: [list, inspect, add, confirm, remove],
};
