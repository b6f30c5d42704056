import { caseOfCells } from '../../core/case-cells.ts';
import type { CaseRecord } from '../../core/case-file.ts';
import type { AskChoices, Context, Prompter, Turn } from '../../core/context.ts';
import { InputError } from '../../core/errors.ts';
import { show } from '../../core/show.ts';
import { wrap } from '../../core/wrap.ts';
import type { Slot } from '../../form/blank/compiled-blank.ts';
import { caseValues } from '../../form/template/case-values.ts';
import { builtInId, type Template, templateFiles } from '../../form/template/kept-template.ts';
import { markConfirmed } from '../../form/template/map-file.ts';
import { countLines, isConfirmed, lineAt, type MapLine, statementOf } from '../../form/template/map-line.ts';
import { fieldTitle } from '../../render/template.ts';
import { keeping, mapAt, readKept, type TemplateWays } from './store.ts';

/** A line that somebody has to look at. */
interface Proposed {
  readonly slot: Slot;
  readonly label: string;
  readonly line: MapLine;
}

/** One question: some text fields of a page, or one box. */
interface Step {
  readonly page: number;
  readonly lines: readonly Proposed[];
  readonly isBox: boolean;
}

/** Which fields of a step were said to be right; saying it anew takes the place of what was said before. */
type Said = Map<Step, readonly string[]>;

/**
 * `template confirm ID`: asks a person, page by page, which of the proposed lines of a map are right; boxes one by one, and
 * nothing is right unless it is said. Throws `InputError` where nobody can be asked, with how to confirm lines in the map.
 */
export async function confirm(context: Context, id: string, flags: TemplateWays): Promise<number> {
  const { out, messages } = context;
  const { store } = keeping(context);
  const words = messages.template.confirm;
  if (id === builtInId) throw new InputError(words.builtIn);
  const kept = await readKept(id, context);
  const steps = stepsOf(kept);
  const prompter = steps.length === 0 ? undefined : await context.prompter();
  if (steps.length > 0 && prompter === undefined) throw new InputError(words.noTerminal(mapAt(id, store)));
  if (prompter !== undefined) await ask(steps, kept, prompter, context);
  const { confirmed, proposed } = countLines((await readKept(id, context)).map);
  if (flags.json)
    out.write(`${JSON.stringify({ id, map: mapAt(id, store), confirmed, proposed }, null, 2)}\n`);
  else if (!flags.quiet) out.write(`${wrap(words.done(confirmed, proposed, id), out.width)}\n`);
  return 0;
}

/** What there is to ask, in the order of the pages: text fields together, every box alone. */
function stepsOf({ map, blank, about }: Template): readonly Step[] {
  const labels = new Map(about.fields.map((field) => [field.name, field.label]));
  const open = blank.slots.flatMap((slot): readonly Proposed[] => {
    const line = lineAt(map.fields, slot.name);
    if (line === undefined || statementOf(line) === '' || isConfirmed(line)) return [];
    return [{ slot, label: labels.get(slot.name) ?? '', line }];
  });
  const isBox = ({ slot: { type } }: Proposed): boolean => type === 'check' || type === 'radio';
  return blank.pages.flatMap((_, at): readonly Step[] => {
    const here = open.filter(({ slot }) => slot.page === at + 1);
    const texts = here.filter((each) => !isBox(each));
    const boxes = here.filter(isBox).map((each) => ({ page: at + 1, lines: [each], isBox: true }));
    return [...(texts.length > 0 ? [{ page: at + 1, lines: texts, isBox: false }] : []), ...boxes];
  });
}

/** Asks step by step; what is confirmed is kept page by page, also where the person leaves. */
async function ask(
  steps: readonly Step[],
  kept: Template,
  prompter: Prompter,
  context: Context,
): Promise<void> {
  const words = context.messages.template.confirm;
  const { id } = kept.about;
  prompter.say(words.intro(show(kept.about.title), steps.at(-1)?.page ?? 1));
  const said: Said = new Map();
  for (let at = 0; at < steps.length; ) {
    const step = steps[at];
    if (step === undefined) break;
    const turn = await askStep(step, said.get(step) ?? [], at > 0, prompter, context);
    if (turn.did === 'leave') break;
    if (turn.did === 'answered') said.set(step, turn.value);
    at += turn.did === 'back' ? -1 : 1;
    if (steps[at]?.page !== step.page) await keep(id, said, context);
  }
  await keep(id, said, context);
}

function askStep(
  { page, lines, isBox }: Step,
  before: readonly string[],
  mayGoBack: boolean,
  prompter: Prompter,
  context: Context,
): Promise<Turn<readonly string[]>> {
  const words = context.messages.template.confirm;
  const common = { help: words.help, mayGoBack, mayNotKnow: false };
  const [first] = lines;
  if (!isBox || first === undefined) {
    const question: AskChoices = {
      ...common,
      message: words.page(page, lines.length),
      options: lines.map((each) => ({ id: each.slot.name, label: labelOf(each, context) })),
      before,
      noneLabel: words.none,
      problem: () => undefined,
    };
    return prompter.choices(question);
  }
  return prompter
    .choice({
      ...common,
      message: `${words.box(page)}\n${labelOf(first, context)}`,
      options: [
        { id: 'skip', label: words.skip },
        { id: 'right', label: words.right },
      ],
      before: before.length > 0 ? 'right' : 'skip',
    })
    .then((turn) =>
      turn.did === 'answered'
        ? { did: 'answered', value: turn.value === 'right' ? [first.slot.name] : [] }
        : turn,
    );
}

/** What is printed beside a field, what would be put there with an example of it, and the whole tooltip. */
function labelOf({ slot, label, line }: Proposed, { messages }: Context): string {
  const words = messages.template.confirm;
  const { when: _, ...bare } = line;
  const example = caseValues([slot], { [slot.name]: bare }, exampleCase(messages));
  const value = example.values.get(slot.name);
  const title = fieldTitle({ label, tooltip: '', name: slot.name });
  const shown = typeof value === 'string' && line.states === undefined;
  return [
    shown ? words.example(title, statementOf(line), value) : words.shows(title, statementOf(line)),
    ...(slot.tooltip === '' ? [] : [messages.template.inspect.tooltip(slot.tooltip)]),
  ].join('\n');
}

const exampleCase = ({ input }: Context['messages']): CaseRecord =>
  caseOfCells(Object.entries(input.example).filter(([heading]) => heading !== 'id'));

/** Marks lines in the map as it lies there now, as each was answered; one that was changed meanwhile stays what it is. */
async function keep(id: string, said: Said, context: Context): Promise<void> {
  const { store } = keeping(context);
  const files = new Map<string, Uint8Array>();
  for (const file of Object.values(templateFiles)) {
    const bytes = await store.read(id, file);
    if (bytes !== undefined) files.set(file, bytes);
  }
  const map = files.get(templateFiles.map);
  if (map === undefined || said.size === 0) return;
  const answers = [...said].flatMap(([{ lines }, right]) =>
    lines.map(
      ({ slot, line }) =>
        [slot.name, { shows: statementOf(line), right: right.includes(slot.name) }] as const,
    ),
  );
  files.set(templateFiles.map, markConfirmed(map, new Map(answers), context.messages.template.map));
  await store.put(id, files, { overwrite: true });
}
