import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { Faces } from '../../form/blank/compiled-blank.ts';
import { type Block, heading, list, type Mark, paragraph, quiet, strong } from '../../render/document.ts';
import { answerBlocks } from '../../render/outcome.ts';
import { pagesPdf } from '../../render/pdf/write.ts';
import type { PacketFile } from '../packet-file.ts';
import type { Referral, ReferralWay } from './referral.ts';
import type { Reason, Referrals } from './referrals.ts';

/** The next doors as blocks of a page, in the order of reading; the same blocks become the PDF and the text. */
export function outlineOf(referrals: Referrals, words: Catalogue): readonly Block[] {
  const text = words.packet.referrals;
  const { headings } = text;
  return [
    ...answerBlocks(referrals.answer, { safety: referrals.safety }),
    ...section(words.outcome.answer.after, referrals.answer.after),
    ...(referrals.lawyerFirst ? section(headings.legal, referrals.legal) : []),
    paragraph(referrals.lead),
    ...section(headings.missing, referrals.missing),
    ...section(headings.requirements, referrals.requirements),
    ...section(headings.when, referrals.when),
    ...section(headings.plan, referrals.plan),
    ...section(headings.deadlines, referrals.deadlines),
    heading(headings.referrals),
    overview(referrals.all, words),
    ...(referrals.lawyerFirst ? [] : section(headings.legal, referrals.legal)),
    heading(headings.atReferral),
    paragraph(text.referralsIntro),
    paragraph(text.numbers),
    ...referrals.all.flatMap((referral, at) => referralBlocks(referral, at + 1, words)),
    heading(headings.why),
    ...referrals.why.flatMap(reason),
    ...section(headings.change, referrals.change),
    heading(headings.basis),
    paragraph(quiet(text.noAdvice)),
    ...referrals.basis.map((line) => paragraph(quiet(line))),
  ];
}

const section = (head: string, items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [heading(head), list(items)];

/** Longer addresses would be broken over lines of their cell, and then be copied wrongly. */
const mostInCell = 38;

/** Every door on one look. A value that is not confirmed says so here too. */
function overview(referrals: readonly Referral[], words: Catalogue): Block {
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

const reason = ({ text, answers, source }: Reason): readonly Block[] => [
  paragraph(text),
  ...remark(answers),
  ...remark(source),
];

function referralBlocks(referral: Referral, number: number, words: Catalogue): readonly Block[] {
  const { headings, labels, tiers, privacyRelease } = words.packet.referrals;
  const labelled = (label: string, text: string): readonly Block[] =>
    text === '' ? [] : [paragraph(labels.labelled(label, text))];
  const listed = (head: string, items: readonly string[], mark: Mark): readonly Block[] =>
    items.length === 0 ? [] : [paragraph(strong(head), { withNext: true }), list(items, mark)];
  return [
    heading(headings.referral(number, referral.name)),
    ...waysBlocks(referral.ways, words),
    ...labelled(labels.hours, referral.hours),
    ...labelled(labels.have, referral.have),
    ...labelled(labels.do, referral.how),
    ...listed(labels.say, referral.say, 'bullet'),
    ...listed(labels.read, referral.read, 'bullet'),
    ...listed(tiers, referral.steps, 'bullet'),
    ...listed(privacyRelease.heading, referral.checklist, 'box'),
    ...referral.notes.flatMap((note) => labelled(labels.note, note)),
  ];
}

/** Ways of one kind that are equally sure, such as the mailboxes of regions, become one list with one remark. */
function waysBlocks(ways: readonly ReferralWay[], words: Catalogue): readonly Block[] {
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
    return [list(items), ...remark(first.doubt)];
  });
}

const remark = (text: string): readonly Block[] => (text === '' ? [] : [paragraph(quiet(text))]);

function labelOf({ type, of }: ReferralWay, words: Catalogue, value: string): string {
  const text = words.packet.referrals;
  return text.labels.labelled(of === '' ? type : text.value(type, of), value);
}

/** Lines of an envelope stay lines; a number or an address stands beside its label. */
function wayBlocks(way: ReferralWay, words: Catalogue): readonly Block[] {
  const { lines, doubt } = way;
  const [only = ''] = lines;
  if (lines.length === 0) return remark(labelOf(way, words, doubt));
  const shown: Block =
    lines.length === 1
      ? paragraph(strong(labelOf(way, words, only)))
      : { kind: 'lines', lines: [labelOf(way, words, ''), ...lines] };
  return [shown, ...remark(doubt)];
}

/** The next doors on pages. Neither the name nor the title says what for. `faces`: those of the built-in sheet's blank. */
export function referralsFile(referrals: Referrals, words: Catalogue, faces: Faces): PacketFile {
  const document = { title: words.packet.referrals.title, blocks: outlineOf(referrals, words), words, faces };
  return { part: 'next-doors', name: 'next-doors.pdf', bytes: pagesPdf(document) };
}
