import { describe, expect, test } from 'vitest';
import { page, pagerOf, rowsOf } from '../../src/adapters/pager.ts';
import { today } from '../../src/adapters/system.ts';
import { colourLevel, openTerminal, widthOf } from '../../src/adapters/terminal.ts';

const noPage = async () => undefined;

describe('colour', () => {
  test.each([
    ['a terminal decides by itself', true, false, {}, 'of the terminal'],
    ['a pipe has none', false, false, {}, 0],
    ['a dumb terminal has none', true, false, { TERM: 'dumb' }, 0],
    ['NO_COLOR takes it away', true, false, { NO_COLOR: '1' }, 0],
    ['an empty NO_COLOR does not', true, false, { NO_COLOR: '' }, 'of the terminal'],
    ['FORCE_COLOR gives it to a pipe', false, false, { FORCE_COLOR: '1' }, 1],
    ['FORCE_COLOR may be a level', false, false, { FORCE_COLOR: '3' }, 3],
    ['FORCE_COLOR may say no', true, false, { FORCE_COLOR: '0' }, 0],
    ['FORCE_COLOR goes before NO_COLOR', true, false, { FORCE_COLOR: '1', NO_COLOR: '1' }, 1],
    ['plain goes before all', true, true, { FORCE_COLOR: '3' }, 0],
  ] as const)('%s', (_, isTerminal, plain, env, level) =>
    expect(colourLevel(isTerminal, { plain, env })).toBe(level),
  );

  test('without colour every mark leaves the text as it is', async () => {
    const { style } = await openTerminal(process.stdout, { plain: true, env: {}, page: noPage });
    for (const mark of Object.values(style)) expect(mark('text')).toBe('text');
  });

  test('with colour every mark changes the text and keeps its words', async () => {
    const { style } = await openTerminal(process.stdout, {
      plain: false,
      env: { FORCE_COLOR: '1' },
      page: noPage,
    });
    for (const mark of Object.values(style)) expect(mark('text')).toMatch(/^\p{Cc}\[\d+mtext\p{Cc}\[\d+m$/u);
  });
});

describe('width', () => {
  test.each([
    [undefined, 80],
    [0, 80],
    [5, 20],
    [20, 20],
    [132, 132],
  ])('a terminal that says %s columns is %i wide', (columns, width) => expect(widthOf(columns)).toBe(width));
});

describe('the pager', () => {
  test.each([
    [{}, 'less'],
    [{ PAGER: 'more' }, 'more'],
    [{ PAGER: 'cat' }, undefined],
    [{ PAGER: '' }, undefined],
  ])('%j names %s', (env, pager) => expect(pagerOf(env)).toBe(pager));

  test('rows count as the terminal breaks them, and colour takes no room', () => {
    expect(rowsOf('a\nb', 80)).toBe(2);
    expect(rowsOf('x'.repeat(81), 80)).toBe(2);
    expect(rowsOf(`\u001b[31m${'x'.repeat(80)}\u001b[39m`, 80)).toBe(1);
    expect(rowsOf('', 80)).toBe(1);
  });

  const long = 'a line\n'.repeat(50);
  const paged = async (isTTY: boolean, allowed: boolean, env: NodeJS.ProcessEnv) => {
    const written: string[] = [];
    const stream = { isTTY, columns: 80, rows: 24, write: (text: string) => written.push(text) };
    await page(long, stream as unknown as NodeJS.WriteStream, allowed, { PATH: process.env['PATH'], ...env });
    return written.join('');
  };

  test('a pager on a terminal takes the text', async () =>
    expect(await paged(true, true, { PAGER: 'cat > /dev/null' })).toBe(''));
  test.each([
    ['a pipe', false, true, { PAGER: 'cat > /dev/null' }],
    ['--plain or --json', true, false, { PAGER: 'cat > /dev/null' }],
    ['a missing pager', true, true, { PAGER: 'no-such-pager' }],
    ['a missing pager with options', true, true, { PAGER: 'no-such-pager -x 2> /dev/null' }],
    ['no pager at all', true, true, { PAGER: '' }],
  ] as const)('%s gets the text straight', async (_, isTTY, allowed, env) =>
    expect(await paged(isTTY, allowed, env)).toBe(long),
  );

  test('a pager that is left early is no fault', async () =>
    expect(await paged(true, true, { PAGER: 'true' })).toBe(''));
});

describe('today', () => {
  test('it is the local calendar day, even where the day is another one elsewhere', () => {
    expect(today(new Date(2025, 0, 9, 0, 0, 1))).toBe('2025-01-09');
    expect(today(new Date(2025, 11, 31, 23, 59, 59))).toBe('2025-12-31');
  });
});
