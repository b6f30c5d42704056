import { describe, expect, test } from 'vitest';
import { takeLine, takeLongLine, takeNumbers } from '../../src/adapters/prompt/lines.ts';
import { tick } from '../../src/adapters/prompt/list-prompt.ts';
import { interview } from '../../src/content/messages/en/interview.ts';

const words = interview.prompt;
const ask = {
  message: 'What?',
  help: 'Because.',
  mayGoBack: true,
  mayNotKnow: true,
  problem: (text: string) => (text === 'bad' ? 'wrong' : undefined),
};
const answered = (value: string) => ({ turn: { did: 'answered', value } });

describe('one line', () => {
  test.for([
    ['an answer', 'x', {}, answered('x')],
    ['spaces around it go', '  x  ', {}, answered('x')],
    ['a wrong one', 'bad', {}, { problem: 'wrong' }],
    ['?', '?', {}, { show: 'help' }],
    ['? without help', '?', { help: '' }, { problem: words.noHelp }],
    ['<', ' < ', {}, { turn: { did: 'back' } }],
    ['< at the first question', '<', { mayGoBack: false }, { problem: words.noBack }],
    ['-', '-', {}, { turn: { did: 'unknown' } }],
    ['- where an answer is needed', '-', { mayNotKnow: false }, { problem: words.noUnknown }],
    ['!', '!', {}, { turn: { did: 'leave' } }],
    ['a sign with more is text', '!!', {}, answered('!!')],
    ['Enter alone with a former answer', '', { before: 'old' }, answered('old')],
    ['Enter alone without one', '', {}, { turn: { did: 'unknown' } }],
    ['Enter alone where an answer is needed', '', { mayNotKnow: false }, { problem: words.needed }],
  ] as const)('%s', ([, line, change, taken]) => {
    expect(takeLine(line, { ...ask, ...change }, words)).toEqual(taken);
  });
});

describe('a line of a long text', () => {
  test.for([
    ['is added', ['a'], 'b', { lines: ['a', 'b'] }],
    ['empty lines are kept', ['a'], '', { lines: ['a', ''] }],
    ['a full stop ends the text', ['a', 'b'], '.', answered('a\nb')],
    ['a full stop at once is no text', [], '.', { problem: words.needed }],
    ['a wrong text is told', ['bad'], '.', { problem: 'wrong' }],
    ['a dash further down is text', ['a'], '-', { lines: ['a', '-'] }],
    ['< takes the last line back', ['a', 'b'], '<', { lines: ['a'] }],
    ['e at the start opens the editor', [], 'e', { show: 'editor' }],
    ['e further down is text', ['a'], 'e', { lines: ['a', 'e'] }],
    ['! leaves anywhere', ['a'], '!', { turn: { did: 'leave' } }],
  ] as const)('%s', ([, lines, line, taken]) => {
    expect(takeLongLine(lines, line, ask, words, true)).toEqual(taken);
  });
  test('e without an editor is text', () => {
    expect(takeLongLine([], 'e', ask, words, false)).toEqual({ lines: ['e'] });
  });
});

describe('numbers', () => {
  const ids = ['a', 'b', 'c'];
  test.for([
    ['1', false, { ids: ['a'] }],
    ['1, 3', true, { ids: ['a', 'c'] }],
    ['3 1;1', true, { ids: ['c', 'a'] }],
    ['1 2', false, { problem: words.onlyOne }],
    ['0', true, { problem: words.noSuchNumber(3) }],
    ['4', true, { problem: words.noSuchNumber(3) }],
    ['one', true, { problem: words.noSuchNumber(3) }],
    ['', true, { problem: words.noSuchNumber(3) }],
    ['1.5', true, { problem: words.noSuchNumber(3) }],
  ] as const)('%s', ([line, several, taken]) => {
    expect(takeNumbers(line, ids, several, words)).toEqual(taken);
  });
});

describe('ticks', () => {
  const entries = [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
    { id: 'none', label: 'None', alone: true },
  ];
  test.for([
    ['the first', [], 'a', ['a']],
    ['in the order of the list', ['b'], 'a', ['a', 'b']],
    ['off again', ['a', 'b'], 'a', ['b']],
    ['none takes the others away', ['a', 'b'], 'none', ['none']],
    ['another takes none away', ['none'], 'b', ['b']],
  ] as const)('%s', ([, ticked, id, after]) => {
    expect(tick(entries, ticked, id)).toEqual(after);
  });
});
