import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Day } from '../content/shape/day.ts';
import { bookDiff } from '../core/book-diff.ts';
import type { Context } from '../core/context.ts';
import { parseDay } from '../core/dates.ts';
import { InputError } from '../core/errors.ts';
import { shownSource } from '../core/explain.ts';
import { lawValuesOn, type NamedRule, ruleBookOn, rulesOn, said } from '../core/in-force.ts';
import { inReadersTexts } from '../core/json-texts.ts';
import { nearestName } from '../core/nearest-name.ts';
import { lawRowsOn } from '../render/law-rows.ts';
import { bookDiffDocument, bookDocument, itemsOn, periodsOn, ruleBlock } from '../render/rule-book.ts';
import { asText } from '../render/text.ts';
import { refuseBeforeLaw } from './case.ts';

/** `rules [ID…]` prints the rule book of the day, or single rules; `rules diff DATE DATE` what differs between two. */
export async function showRules(
  context: Context,
  args: readonly string[],
  flags: { readonly asOf: Day; readonly json: boolean },
): Promise<number> {
  if (args[0] === 'diff') return diff(context, args.slice(1), flags.json);
  refuseBeforeLaw(flags.asOf, context.messages);
  const { out, messages } = context;
  const rules = chosen(args, flags.asOf, context);
  if (flags.json)
    out.write(
      `${JSON.stringify(
        inReadersTexts((words) => asData(rules, flags.asOf, args.length === 0, words), messages),
        null,
        2,
      )}\n`,
    );
  else if (args.length === 0) await out.page(asText(bookDocument(flags.asOf, messages), out));
  else {
    const blocks = rules.map((rule) => ruleBlock(rule, flags.asOf, messages));
    await out.page(`\n${asText(blocks, out)}`);
  }
  return 0;
}

function chosen(ids: readonly string[], day: Day, { messages }: Context): readonly NamedRule[] {
  const rules = rulesOn(day);
  if (ids.length === 0) return rules;
  const unknown = ids.filter((id) => !rules.some((rule) => rule.id === id));
  const known = rules.map((rule) => rule.id);
  if (unknown.length > 0) {
    throw new InputError(
      messages.book.unknownRule(unknown.join(', ')),
      unknown.map((id) => ({
        path: 'rules',
        found: id,
        wanted: messages.book.wantedRule(nearestName(id, known)),
      })),
    );
  }
  return rules.filter((rule) => ids.includes(rule.id));
}

function asData(rules: readonly NamedRule[], day: Day, whole: boolean, messages: Catalogue) {
  const rows = rules.map(({ id, cites, ...rule }) => ({
    id,
    title: messages.rules[id].title,
    wording: said(messages.rules[id].wording, lawValuesOn(day, messages)),
    ...rule,
    sources: cites.map(shownSource),
  }));
  if (!whole) return rows;
  const law = lawValuesOn(day, messages);
  const lists = ['can-help', 'cannot-help'] as const;
  return {
    ruleBook: ruleBookOn(day),
    asOf: day,
    items: lists.flatMap((list) =>
      itemsOn(day, list).map(([id, { cites, ...item }]) => ({
        id,
        text: said(messages.book.listed[id], law),
        ...item,
        sources: cites.map(shownSource),
      })),
    ),
    rules: rows,
    periods: periodsOn(day).map(([id, { cites, ...period }]) => ({
      id,
      ...period,
      sources: cites.map(shownSource),
    })),
    ...Object.fromEntries(
      Object.entries(lawRowsOn(day, messages)).map(([section, rows]) => [
        section,
        rows.map(({ cites, ...row }) => ({ ...row, sources: cites.map(shownSource) })),
      ]),
    ),
  };
}

async function diff(context: Context, args: readonly string[], json: boolean): Promise<number> {
  const { out, messages } = context;
  const days = args.map(parseDay);
  const [before, after] = days;
  if (args.length !== 2 || before === undefined || after === undefined) {
    throw new InputError(
      messages.book.diffUsage,
      args
        .filter((_, index) => days[index] === undefined)
        .map((found) => ({ path: 'rules diff', found, wanted: messages.book.wantedDay })),
    );
  }
  refuseBeforeLaw(before < after ? before : after, messages, 'rules diff');
  const changes = bookDiff(before, after);
  if (json) out.write(`${JSON.stringify({ before, after, changes }, null, 2)}\n`);
  else {
    const title = messages.book.diff(messages.day(before), messages.day(after));
    await out.page(asText(bookDiffDocument(title, changes, messages), out));
  }
  return 0;
}
