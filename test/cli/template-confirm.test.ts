import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { add } from '../../src/app/template/add.ts';
import { confirm as confirmMap } from '../../src/app/template/confirm.ts';
import { en } from '../../src/content/messages/en.ts';
import type {
  AskChoice,
  AskChoices,
  Context,
  Prompter,
  TemplateStore,
  Turn,
} from '../../src/core/context.ts';
import { isConfirmed } from '../../src/form/template/map-line.ts';
import { readBlank } from '../../src/form/template/read-blank.ts';
import { type Made, type MadeBlank, makeBlank } from '../form/template/blanks.ts';
import { shippedFaces } from '../form/template/read.ts';
import { worldWith } from '../interview/scripted.ts';

const root = new URL('../../', import.meta.url);
const words = en.template.confirm;
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** A store in memory. */
function memoryStore(): TemplateStore {
  const kept = new Map<string, ReadonlyMap<string, Uint8Array>>();
  return {
    folder: '/kept',
    names: async () => [...kept.keys()],
    read: async (name, file) => kept.get(name)?.get(file),
    put: async (name, files, { overwrite }) => {
      if (kept.has(name) && !overwrite) return false;
      kept.set(name, files);
      return true;
    },
    remove: async (name) => kept.delete(name),
  };
}

const flags = { json: false, quiet: true, force: true, asOf: '2026-11-22', id: 'x' } as const;

/** The program with a form added, and somebody at a terminal who answers as `answers` say. */
async function place(made: MadeBlank, prompter?: Prompter) {
  const store = memoryStore();
  const readOwn = async (path: string): Promise<Uint8Array> =>
    new Uint8Array(readFileSync(new URL(path, root)));
  const world = worldWith(prompter, readOwn, (path) => new Error(path));
  world.files.set('x.pdf', await makeBlank(made));
  const context: Context = {
    ...world.context,
    templates: {
      store,
      readApart: (bytes) => readBlank(bytes, shippedFaces()),
      editions: async (form) => {
        try {
          return readdirSync(new URL(`templates/${form}`, root));
        } catch {
          return [];
        }
      },
    },
  };
  await add(context, 'x.pdf', flags);
  const fields = async () => JSON.parse(text(await store.read('x', 'map.json'))).fields;
  const confirmed = async (): Promise<readonly string[]> =>
    Object.entries<Record<string, string>>(await fields())
      .filter(([, { page: _, label: _l, why: _w, says: _s, ...line }]) => isConfirmed(line))
      .map(([name]) => name);
  const confirm = () => confirmMap(context, 'x', flags);
  const put = (path: string, bytes: Uint8Array) => world.files.set(path, bytes);
  return { context, store, fields, confirmed, confirm, out: world.out, put };
}

/** Somebody who answers in turn: names of fields, `right`, nothing (Enter alone), or leaves. */
function somebody(...answers: readonly (readonly string[] | 'right' | 'enter' | 'back' | 'leave')[]) {
  const asked: (AskChoices | AskChoice)[] = [];
  const next = <T>(
    ask: AskChoices | AskChoice,
    answer: (given: readonly string[] | 'right' | 'enter') => T,
  ) => {
    const given = answers[asked.length] ?? 'enter';
    asked.push(ask);
    const turn: Turn<T> =
      given === 'leave' || given === 'back' ? { did: given } : { did: 'answered', value: answer(given) };
    return Promise.resolve(turn);
  };
  const prompter: Prompter = {
    text: () => Promise.reject(new Error('nothing to type')),
    choice: (ask) => next(ask, (given) => (given === 'right' ? 'right' : (ask.before ?? ''))),
    choices: (ask) =>
      next(ask, (given) => (Array.isArray(given) ? (given as readonly string[]) : (ask.before ?? []))),
    confirm: () => Promise.reject(new Error('nothing to confirm at once')),
    say: () => {},
  };
  return { prompter, asked };
}

const about = 'Information About You.';
const fields: readonly Made[] = [
  { name: 'Family', tooltip: `${about} 1. Enter Family Name.`, label: '1. Family Name' },
  { name: 'Given', tooltip: `${about} 2. Enter Given Name.`, label: '2. Given Name' },
  {
    name: 'Yes',
    kind: 'check',
    tooltip: `${about} Are you in removal proceedings? Select Yes.`,
    label: 'Yes',
  },
  { name: 'No', kind: 'check', tooltip: `${about} Are you in removal proceedings? Select No.`, label: 'No' },
  { name: 'Email', tooltip: `${about} 9. Enter Email Address.`, label: '9. Email', page: 2 },
];
const made: MadeBlank = { title: 'A form', feet: ['', ''], fields };

describe('confirming a map at a terminal', () => {
  test('goes page by page, the text fields of a page together and every box alone', async () => {
    const { prompter, asked } = somebody();
    await (await place(made, prompter)).confirm();
    const shown = asked.map(({ message, options }) => [message.split('\n')[0], options.length]);
    expect(shown).toEqual([
      [words.page(1, 2), 2],
      [words.box(1), 2],
      [words.box(1), 2],
      [words.page(2, 1), 1],
    ]);
  });

  test('shows what is printed beside a field, what would be put there, an example, and the whole tooltip', async () => {
    const { prompter, asked } = somebody();
    await (await place(made, prompter)).confirm();
    expect(asked[0]?.options[0]?.label).toBe(
      [
        words.example('1. Family Name', 'person.name.family', en.input.example['person.name.family'] ?? ''),
        `Tooltip: ${about} 1. Enter Family Name.`,
      ].join('\n'),
    );
    expect(asked[1]?.message).toContain('shows removal.inProceedings is true');
    expect(asked[1]?.message).toContain(`${about} Are you in removal proceedings? Select Yes.`);
  });

  test('confirms nothing for whoever presses Enter alone', async () => {
    const { prompter, asked } = somebody();
    const { confirm, confirmed, fields: linesNow } = await place(made, prompter);
    const then = await linesNow();
    expect(await confirm()).toBe(0);
    expect([asked.length, await confirmed()]).toEqual([4, []]);
    expect(await linesNow()).toEqual(then);
  });

  test('confirms what is chosen, and asks no more about that', async () => {
    const { prompter } = somebody(['Given'], 'enter', 'right', ['Email']);
    const { confirm, confirmed, context } = await place(made, prompter);
    await confirm();
    expect(await confirmed()).toEqual(['Given', 'No', 'Email']);
    const again = somebody();
    await confirmMap({ ...context, prompter: async () => again.prompter }, 'x', flags);
    expect(again.asked.map(({ options }) => options.length)).toEqual([1, 2]);
  });

  test('keeps what was confirmed when somebody leaves, and lets them go back', async () => {
    const { prompter } = somebody(['Family'], 'back', ['Given'], 'right', 'leave');
    const { confirm, confirmed } = await place(made, prompter);
    await confirm();
    expect(await confirmed()).toEqual(['Given', 'Yes']);
  });

  test('takes back what somebody goes back for and does not say again, also on a page that was done', async () => {
    const { prompter, asked } = somebody(
      ['Family', 'Given'],
      'right',
      'enter',
      'back',
      'back',
      'back',
      ['Given'],
      'enter',
      'enter',
      ['Email'],
    );
    const { confirm, confirmed } = await place(made, prompter);
    await confirm();
    expect(await confirmed()).toEqual(['Given', 'Yes', 'Email']);
    expect(asked.slice(6, 8).map(({ before }) => before)).toEqual([['Family', 'Given'], 'right']);
  });

  test('leaves a line alone that was changed while it was asked about', async () => {
    const { prompter } = somebody(['Family', 'Given']);
    const {
      confirm,
      confirmed,
      store,
      fields: now,
    } = await place(made, {
      ...prompter,
      choices: async (ask) => {
        const files = new Map<string, Uint8Array>();
        for (const file of ['about.json', 'map.json', 'blank.bin'])
          files.set(file, (await store.read('x', file)) ?? new Uint8Array());
        const map = JSON.parse(text(files.get('map.json')));
        map.fields.Given.fact = 'beneficiary.name.given';
        files.set('map.json', new TextEncoder().encode(JSON.stringify(map)));
        await store.put('x', files, { overwrite: true });
        return prompter.choices(ask);
      },
    });
    await confirm();
    expect(await confirmed()).toEqual(['Family']);
    expect((await now()).Given.fact).toBe('beneficiary.name.given');
  });

  test('is refused for the sheet that comes with the program, for no form, and where nobody can be asked', async () => {
    const { context } = await place(made);
    await expect(confirmMap(context, 'request-sheet', flags)).rejects.toThrow(words.builtIn);
    await expect(confirmMap(context, 'y', flags)).rejects.toThrow('y');
    await expect(confirmMap(context, 'x', flags)).rejects.toThrow('/kept/x/map.json');
  });
});

describe('adding a form over a map that is kept', () => {
  const answers = [['Family', 'Given'], 'right', 'leave'] as const;
  const other: MadeBlank = { ...made, fields: fields.filter(({ name }) => name !== 'Given') };

  async function added(change: MadeBlank | undefined, before?: (map: Uint8Array) => string) {
    const { prompter } = somebody(...answers);
    const { confirm, confirmed, context, store, out, put } = await place(made, prompter);
    await confirm();
    const map = (await store.read('x', 'map.json')) ?? new Uint8Array();
    if (before !== undefined) {
      const files = new Map<string, Uint8Array>();
      for (const file of ['about.json', 'map.json', 'blank.bin'])
        files.set(file, (await store.read('x', file)) ?? new Uint8Array());
      files.set('map.json', new TextEncoder().encode(before(map)));
      await store.put('x', files, { overwrite: true });
    }
    if (change !== undefined) put('x.pdf', await makeBlank(change));
    const start = out.length;
    await add(context, 'x.pdf', { ...flags, quiet: false });
    const told = out.slice(start).join('').replaceAll(/\s+/g, ' ');
    return { confirmed: await confirmed(), told };
  }

  test('keeps what was confirmed of the same file, and does not say that it came with the program', async () => {
    const { confirmed, told } = await added(undefined);
    expect(confirmed).toEqual(['Family', 'Given', 'Yes']);
    expect(told).toContain(en.template.add.confirmedBefore(3));
    expect(told).not.toContain(en.template.add.confirmed(3));
    expect(told).not.toContain('No longer confirmed');
  });

  test('keeps nothing of another file, and names what is no longer confirmed', async () => {
    const { confirmed, told } = await added(other);
    expect(confirmed).toEqual([]);
    expect(told).toContain(`${en.template.add.noLonger(3)} 1. Family Name 2. Given Name Yes`);
  });

  test('says so where the map that is replaced cannot be read', async () => {
    const { confirmed, told } = await added(undefined, () => '{');
    expect(confirmed).toEqual([]);
    expect(told).toContain(en.template.add.damagedMap);
  });
});

describe('a form whose map comes with the program', () => {
  const list = JSON.parse(readFileSync(new URL('templates/g-1145/2014-09-26/fields.json', root), 'utf8')) as {
    readonly fields: readonly (Made & { readonly maxLength: number })[];
  };
  const blank = (change: (field: Made) => Made, foot = 'Form G-1145 09/26/14 Y'): MadeBlank => ({
    title: 'Form G-1145',
    feet: [foot],
    labelSize: 7,
    fields: list.fields.map(({ name, box, tooltip = '', label = '', maxLength }) =>
      change({ name, tooltip, label, ...(box ? { box } : {}), max: maxLength }),
    ),
  });
  const short = (names: readonly string[]) => names.map((name) => /(\w+)\[0\]$/.exec(name)?.[1]);

  test('is confirmed box by box where its fields are those of that edition', async () => {
    const { confirmed, fields: now } = await place(blank((field) => field));
    expect(short(await confirmed())).toEqual(['LastName', 'FirstName', 'MiddleName', 'Email']);
    expect(Object.values<Record<string, string>>(await now()).at(-1)).toMatchObject({ says: 'person.phone' });
  });

  test.each<[string, (field: Made) => Made]>([
    ['another tooltip', (field) => ({ ...field, tooltip: `${field.tooltip} Or that of your agent.` })],
    ['another label', (field) => ({ ...field, label: `${field.label} of the agent` })],
    ['another length', (field) => ({ ...field, max: 3 })],
    ['another place', (field) => ({ ...field, box: [60, 300, 170, 15] })],
  ])('is a proposal again for a field with %s, and for no other', async (_, change) => {
    const { confirmed } = await place(
      blank((field) => (/FirstName/.test(field.name) ? change(field) : field), 'Form G-1145 01/02/27'),
    );
    expect(short(await confirmed())).toEqual(['LastName', 'MiddleName', 'Email']);
  });
});
