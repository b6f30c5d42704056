import { aliases } from '../content/contacts/aliases.ts';
import { type BackgroundId, background, type ContactId, contacts } from '../content/contacts/index.ts';
import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Contact } from '../content/shape/contact.ts';
import type { Day } from '../content/shape/day.ts';
import { headlineOf } from '../core/answer.ts';
import type { Context } from '../core/context.ts';
import { InputError } from '../core/errors.ts';
import { inReadersTexts } from '../core/json-texts.ts';
import { nearestName } from '../core/nearest-name.ts';
import { fitValues } from '../core/routing.ts';
import { scopeOf } from '../core/scope.ts';
import {
  backgroundData,
  backgroundDocument,
  contactData,
  contactsDocument,
  type Detail,
  type ShownContact,
} from '../render/contacts.ts';
import { group, heading, paragraph } from '../render/document.ts';
import { asText } from '../render/text.ts';
import { decideOn, readCaseAt, type UnderCase } from './case.ts';

/** What was asked for: the contacts, how much of each, and the heading above them. */
interface Asked {
  readonly shown: readonly ShownContact[];
  readonly detail: Detail;
  readonly heading: string;
  /** What is told beside the contacts. */
  readonly background: readonly BackgroundId[];
  /** What `--json` says beside the contacts. */
  readonly about: Readonly<Record<string, unknown>>;
}

/**
 * `contacts` lists the directory, `contacts TOPIC…` tells all about those topics or contacts, `contacts --case FILE` whom to
 * contact for a case, in order. Exit 0. Throws `InputError` for an unknown topic, and for topics together with a case.
 */
export async function showContacts(
  context: Context,
  topics: readonly string[],
  flags: UnderCase & { readonly case?: string | undefined; readonly asOf: Day; readonly json: boolean },
): Promise<number> {
  const { out, messages } = context;
  const words = messages.contacts;
  const asked =
    flags.case === undefined ? directory(topics, messages) : await ofCase(topics, flags.case, flags, context);
  const view = { asOf: flags.asOf, words: messages };
  if (flags.json) {
    const lists = inReadersTexts(
      (words) => ({
        contacts: asked.shown.map((one) => contactData(one, { ...view, words })),
        background: asked.background.map((id) => backgroundData(id, flags.asOf, words)),
      }),
      messages,
    );
    out.write(`${JSON.stringify({ ...asked.about, ...lists }, null, 2)}\n`);
    return 0;
  }
  const foot = [words.readOn(messages.day(checked))];
  if (asked.detail === 'list') foot.push(words.oneTopic(Object.keys(words.topics).join(', ')));
  const blocks = [
    heading(asked.heading),
    ...contactsDocument(asked.shown, asked.detail, view),
    ...asked.background.flatMap((id) => backgroundDocument(id, flags.asOf, messages)),
    group(...foot.map((line) => paragraph(line))),
  ];
  await out.page(asText(blocks, out));
  return 0;
}

const directoryOrder = Object.keys(contacts) as readonly ContactId[];
const topicsOf = (id: ContactId): Contact['topics'] => contacts[id].topics;

/** The day on which the copies of the oldest looked-up contact were read. */
const checked = directoryOrder.map((id) => contacts[id].checked).reduce((a, b) => (a < b ? a : b));

/** A topic as it was typed: in small letters without accents, by any word for it in either language. */
function topicTyped(typed: string): string {
  const name = typed.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return Object.hasOwn(aliases, name) ? (aliases[name] ?? name) : name;
}

function directory(asked: readonly string[], { contacts: words }: Catalogue): Asked {
  if (asked.length === 0) {
    const shown = directoryOrder.map((id) => ({ id }));
    return {
      shown,
      detail: 'list',
      heading: words.headings.all,
      background: [],
      about: { topics: Object.keys(words.topics) },
    };
  }
  const known = [...Object.keys(words.topics), ...directoryOrder];
  const names = asked.map(topicTyped);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new InputError(
      words.unknownTopic(unknown.join(', '), Object.keys(words.topics).join(', ')),
      unknown.map((found) => ({
        path: 'contacts',
        found,
        wanted: words.wantedTopic(nearestName(found, known)),
      })),
    );
  }
  const shown = directoryOrder
    .filter((id) => names.includes(id) || topicsOf(id).some((topic) => names.includes(topic)))
    .map((id) => ({ id }));
  const titles: Readonly<Record<string, string>> = words.topics;
  const heading = words.headings.topic(
    names.map((name) => titles[name] ?? words.entries[name as ContactId].name).join('; '),
  );
  const beside: Readonly<Record<string, readonly BackgroundId[]>> = background;
  const parts = [...new Set(names.flatMap((name) => beside[name] ?? []))];
  return { shown, detail: 'full', heading, background: parts, about: { topics: names } };
}

async function ofCase(
  topics: readonly string[],
  source: string,
  { asOf, profile }: UnderCase & { readonly asOf: Day },
  context: Context,
): Promise<Asked> {
  const { messages } = context;
  const words = messages.contacts;
  if (topics.length > 0) {
    throw new InputError(words.topicsAndCase, [
      { path: 'contacts', found: topics.join(', '), wanted: words.topicsOrCase },
    ]);
  }
  const caseFile = await readCaseAt(source, context, { profile });
  const outcome = decideOn(caseFile, asOf, messages);
  const { verdict, contacts: routed } = outcome;
  const scope = scopeOf(caseFile, asOf);
  const shown = routed.map(({ id, reason, from }) => ({
    id: id as ContactId,
    reason,
    from,
    fits: fitValues(id as ContactId, scope),
  }));
  const heading = words.headings.case(headlineOf(outcome, caseFile, messages));
  return { shown, detail: 'case', heading, background: [], about: { asOf, verdict } };
}
