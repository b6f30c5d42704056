import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Faces } from '../../form/blank/compiled-blank.ts';
import type { PageBlock } from '../../render/document.ts';
import { pagesPdf } from '../../render/pdf/write.ts';
import { blocksAsText, type TextStyle } from '../../render/text.ts';
import type { PacketFile } from '../packet-file.ts';
import type { Referral, ReferralWay } from './referral.ts';
import type { Reason, Referrals } from './referrals.ts';

/** The next doors as blocks of a page, in the order of reading; the same blocks become the PDF and the text. */
export function outlineOf(referrals: Referrals, words: Catalogue): readonly PageBlock[] {
  const text = words.packet.referrals;
  const { headings } = text;
  return [
    { kind: 'paragraph', text: `${referrals.headline}.`, look: 'strong' },
    ...referrals.safety.map((line): PageBlock => ({ kind: 'caution', text: line })),
    ...section(headings.first, referrals.first),
    ...(referrals.lawyerFirst ? section(headings.legal, referrals.legal) : []),
    { kind: 'paragraph', text: referrals.lead },
    { kind: 'paragraph', text: text.noAdvice, look: 'quiet' },
    heading(headings.why),
    ...referrals.why.flatMap(reason),
    ...section(headings.when, referrals.when),
    ...section(headings.missing, referrals.missing),
    ...section(headings.requirements, referrals.requirements),
    ...section(headings.change, referrals.change),
    ...section(headings.plan, referrals.plan),
    ...section(headings.deadlines, referrals.deadlines),
    heading(headings.referrals),
    overview(referrals.all, words),
    ...(referrals.lawyerFirst ? [] : section(headings.legal, referrals.legal)),
    heading(headings.atReferral),
    { kind: 'paragraph', text: text.referralsIntro },
    { kind: 'paragraph', text: text.numbers },
    ...referrals.all.flatMap((referral, at) => referralBlocks(referral, at + 1, words)),
    heading(headings.basis),
    ...referrals.basis.map((line): PageBlock => ({ kind: 'paragraph', text: line, look: 'quiet' })),
  ];
}

const heading = (text: string): PageBlock => ({ kind: 'heading', text });

const section = (title: string, items: readonly string[]): readonly PageBlock[] =>
  items.length === 0 ? [] : [heading(title), { kind: 'list', items }];

/** Longer addresses would be broken over lines of their cell, and then be copied wrongly. */
const mostInCell = 38;

/** Every door on one look. A value that is not confirmed says so here too. */
function overview(referrals: readonly Referral[], words: Catalogue): PageBlock {
  const { headings, overview: text } = words.packet.referrals;
  const reach = ({ ways }: Referral): string => {
    const [first] = ways.filter(({ lines }) => lines.length > 0);
    if (first === undefined || first.of !== '') return text.lookBelow;
    const value = first.lines.join(', ');
    if (value.length > mostInCell) return text.lookBelow;
    return first.doubt === '' ? value : text.unsure(value);
  };
  const rows = referrals.map((referral, at) => [
    headings.referral(at + 1, referral.name),
    referral.why,
    reach(referral),
  ]);
  return { kind: 'table', head: text.head, rows, shares: [3, 4, 5] };
}

const reason = ({ text, answers, source }: Reason): readonly PageBlock[] => [
  { kind: 'paragraph', text },
  ...[answers, source]
    .filter((line) => line !== '')
    .map((line): PageBlock => ({ kind: 'paragraph', text: line, look: 'quiet' })),
];

function referralBlocks(referral: Referral, number: number, words: Catalogue): readonly PageBlock[] {
  const { headings, labels, tiers, privacyRelease } = words.packet.referrals;
  const labelled = (label: string, text: string): readonly PageBlock[] =>
    text === '' ? [] : [{ kind: 'paragraph', text: labels.labelled(label, text) }];
  const listed = (title: string, items: readonly string[], mark: 'bullet' | 'box'): readonly PageBlock[] =>
    items.length === 0
      ? []
      : [
          { kind: 'paragraph', text: title, look: 'strong', withNext: true },
          { kind: 'list', items, mark },
        ];
  return [
    heading(headings.referral(number, referral.name)),
    ...waysBlocks(referral.ways, words),
    ...labelled(labels.hours, referral.hours),
    ...labelled(labels.have, referral.have),
    ...labelled(labels.do, referral.how),
    ...listed(labels.say, referral.say, 'bullet'),
    ...listed(tiers, referral.steps, 'bullet'),
    ...listed(privacyRelease.heading, referral.checklist, 'box'),
    ...referral.notes.flatMap((note) => labelled(labels.note, note)),
  ];
}

/** Ways of one kind that are equally sure, such as the mailboxes of regions, become one list with one remark. */
function waysBlocks(ways: readonly ReferralWay[], words: Catalogue): readonly PageBlock[] {
  const groups: ReferralWay[][] = [];
  for (const way of ways) {
    const last = groups.at(-1);
    const alike = ({ type, lines, doubt }: ReferralWay): boolean =>
      type === way.type && doubt === way.doubt && lines.length === 1;
    if (way.lines.length === 1 && last?.every(alike)) last.push(way);
    else groups.push([way]);
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    if (group.length === 1) return wayBlocks(first, words);
    const items = group.map((way) => labelOf(way, words, way.lines[0] ?? ''));
    return [{ kind: 'list', items } as const, ...remark(first.doubt)];
  });
}

const remark = (text: string): readonly PageBlock[] =>
  text === '' ? [] : [{ kind: 'paragraph', text, look: 'quiet' }];

function labelOf({ type, of }: ReferralWay, words: Catalogue, value: string): string {
  const text = words.packet.referrals;
  return text.labels.labelled(of === '' ? type : text.value(type, of), value);
}

/** Lines of an envelope stay lines; a number or an address stands beside its label. */
function wayBlocks(way: ReferralWay, words: Catalogue): readonly PageBlock[] {
  const { lines, doubt } = way;
  const [only = ''] = lines;
  if (lines.length === 0) return remark(labelOf(way, words, doubt));
  const shown: PageBlock =
    lines.length === 1
      ? { kind: 'paragraph', text: labelOf(way, words, only), look: 'strong' }
      : { kind: 'lines', lines: [labelOf(way, words, ''), ...lines] };
  return [shown, ...remark(doubt)];
}

/** The next doors on pages. Neither the name nor the title says what for. `faces`: those of the built-in sheet's blank. */
export function referralsFile(referrals: Referrals, words: Catalogue, faces: Faces): PacketFile {
  const { title } = words.packet.referrals;
  const blocks = outlineOf(referrals, words);
  return { part: 'next-doors', name: 'next-doors.pdf', bytes: pagesPdf({ title, blocks, words, faces }) };
}

/** The same as text; `style` breaks its lines and marks its headings, without it there is one line for each text. */
export const referralsText = (referrals: Referrals, words: Catalogue, style?: TextStyle): string =>
  blocksAsText(words.packet.referrals.title, outlineOf(referrals, words), style);
