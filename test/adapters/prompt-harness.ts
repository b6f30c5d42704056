import { editorCommand } from '../../src/adapters/editor.ts';
import { openPrompter } from '../../src/adapters/prompt.ts';
import { interview } from '../../src/content/messages/en/interview.ts';
import { ExpectedError } from '../../src/core/errors.ts';

/** A small program that asks questions through the real prompter and prints what it got; driven by the terminal tests. */

// Joins all that it is given, as chalk does.
const mark =
  (code: string) =>
  (...texts: readonly string[]) =>
    `\u001b[${code}m${texts.join(' ')}\u001b[0m`;
const none = (text: string) => text;
const [kind = 'text', mode = 'rich'] = process.argv.slice(2);
const plain = mode === 'plain';
const style = plain
  ? { bold: none, dim: none, good: none, caution: none, bad: none, link: none }
  : { bold: mark('1'), dim: mark('2'), good: none, caution: mark('33'), bad: none, link: mark('36') };

const prompter = await openPrompter(
  {
    input: process.stdin,
    output: process.stderr,
    words: interview.prompt,
    style,
    editor: editorCommand(process.env),
  },
  plain,
);

const help = Array.from({ length: 9 }, (_, n) => `Help sentence ${n + 1} about why this is asked.`).join(' ');
const ask = { message: 'What is the receipt number?', help, mayGoBack: true, mayNotKnow: true };
const options = Array.from({ length: 18 }, (_, n) => ({
  id: `kind-${n + 1}`,
  label: `Kind ${n + 1}, which has a long label that goes over the edge of a small screen\nhint ${n + 1}`,
}));
const problem = (text: string) =>
  text === 'bad' ? 'That is not right: 13 characters are wanted.' : undefined;

const questions: Record<string, () => Promise<unknown> | undefined> = {
  text: () => prompter?.text({ ...ask, example: 'IOE1234567890', problem }),
  'text-shown': () => prompter?.text({ ...ask, problem, shown: (text) => text.toUpperCase() }),
  'text-decides': () => prompter?.text({ ...ask, decides: true, problem }),
  'text-before': () => prompter?.text({ ...ask, before: 'IOE0000000001', problem }),
  'text-first': () => prompter?.text({ ...ask, mayGoBack: false, mayNotKnow: false, problem }),
  long: () => prompter?.text({ ...ask, message: 'What happened?', long: true, problem }),
  choice: () => prompter?.choice({ ...ask, message: 'Which kind?', options }),
  'choice-open': () => prompter?.choice({ ...ask, options: options.slice(0, 2), open: true }),
  'choice-before': () => prompter?.choice({ ...ask, options, before: 'kind-7' }),
  choices: () => prompter?.choices({ ...ask, options, noneLabel: 'None of these', problem: () => undefined }),
  confirm: () => prompter?.confirm('Go on?'),
  two: async () => [
    await prompter?.text({ ...ask, problem }),
    await prompter?.text({ ...ask, message: 'And the second?', problem }),
  ],
};

try {
  const turn = await questions[kind]?.();
  process.stdout.write(`\nGOT ${prompter === undefined ? 'no prompter' : JSON.stringify(turn)}\n`);
} catch (error) {
  if (!(error instanceof ExpectedError)) throw error;
  process.stdout.write(`\nFAILED ${error.name} ${error.message}\n`);
  process.exitCode = error.exitCode;
}
