import type { Catalogue } from '../content/messages/catalogue.ts';
import type { Out } from '../core/context.ts';
import { showDay } from '../core/dates.ts';
import { show } from '../core/show.ts';
import { wrap } from '../core/wrap.ts';
import type { Removed } from '../form/blank/compiled-blank.ts';
import type { TemplateReport } from '../form/fill-form.ts';
import type { Change, Comparison } from '../form/template/compare.ts';
import { statementOf } from '../form/template/confirmation.ts';
import type { Proposal } from '../form/template/map-line.ts';
import type { Survey, Surveyed } from '../form/template/surveyed.ts';

type Words = Catalogue['template'];
type Screen = Pick<Out, 'width' | 'style'>;

/** The words of labels and tooltips that are shown of a field; the rest is in `--json`. */
const longest = 90;
/** A text from a PDF as it may stand on a terminal, cut where it is long. */
const shortly = (text: string): string => show(text.length > longest ? `${text.slice(0, longest)}…` : text);

/** Why a proposal is what it is, in one line. */
export function whyText({ reasons, doubts, left }: Proposal, words: Words): string {
  const seen = reasons.map(({ from, text }) => words.because(words.from[from], shortly(text)));
  const why = left === undefined ? doubts.map((doubt) => words.doubts[doubt]) : [words.left[left]];
  return [...(left === undefined ? seen : []), ...why].join('; ');
}

/** What a field is called: its label, else its tooltip, else its name. */
export const fieldTitle = ({ label, tooltip, name }: Pick<Surveyed, 'label' | 'tooltip' | 'name'>): string =>
  shortly(label || tooltip || name);

/** What a blank says of itself, and what is wrong with that on the day decided for. */
export function renderHead(survey: Survey, warnings: readonly string[], words: Words, out: Screen): string {
  const { imprint, title, pages, fields, official } = survey;
  const say = words.inspect;
  const lines = [
    out.style.bold(show(title)),
    ...(imprint.form === '' ? [] : [show(say.form(imprint.form))]),
    imprint.editions.length === 0
      ? say.noEdition
      : imprint.editions.map(({ printed }) => say.edition(show(printed))).join('; '),
    imprint.expires ? say.expires(showDay(imprint.expires, 'en-US')) : say.noExpiry,
    ...(imprint.omb === '' ? [] : [say.omb(imprint.omb)]),
    say.counts(pages, fields.length),
    ...(official ? [out.style.good(say.official)] : []),
    ...warnings.map((warning) => out.style.caution(show(warning))),
  ];
  return lines.map((line) => wrap(line, out.width)).join('\n');
}

/** Every field, page by page, with what it seems to want. */
export function renderFields({ fields, proposals, pages }: Survey, words: Words, out: Screen): string {
  const say = words.inspect;
  const blocks: string[] = [];
  for (let page = 1; page <= pages; page += 1) {
    const here = fields.filter((field) => field.page === page);
    if (here.length === 0) continue;
    blocks.push(out.style.bold(say.page(page)));
    for (const field of here) {
      const proposal = proposals.get(field.name);
      const type = words.types[field.type];
      const size = field.maxLength > 0 ? `, ${words.upTo(field.maxLength)}` : '';
      const lines = [
        ...(field.tooltip === '' ? [] : [say.tooltip(shortly(field.tooltip))]),
        say.name(show(field.name)),
        ...(proposal ? wantLines(proposal, words, out) : []),
      ];
      blocks.push(
        [
          wrap(`${field.label === '' ? words.noLabel : shortly(field.label)} (${type}${size})`, out.width, {
            first: '  ',
            rest: '    ',
          }),
          ...lines.map((line) => wrap(line, out.width, { first: '    ', rest: '      ' })),
        ].join('\n'),
      );
    }
  }
  return blocks.join('\n\n');
}

function wantLines(proposal: Proposal, words: Words, out: Screen): readonly string[] {
  const why = whyText(proposal, words);
  if (proposal.line === undefined || proposal.sure === undefined)
    return [out.style.dim(words.inspect.leftOut(why))];
  const wants = words.inspect.wants(statementOf(proposal.line), words.sure[proposal.sure]);
  return [proposal.sure === 'unsure' ? out.style.caution(wants) : out.style.good(wants), out.style.dim(why)];
}

/** What was taken out of a blank when it was cleaned. */
export const renderRemoved = (removed: readonly Removed[], words: Words, out: Screen): string =>
  removed.length === 0
    ? ''
    : wrap(
        words.inspect.removed(
          [...new Set(removed.map(({ what }) => words.inspect.removedKinds[what]))].join(', '),
        ),
        out.width,
      );

/** What differs between two editions, one change a line. */
export function renderChanges(
  { changes }: Comparison,
  before: { readonly id: string; readonly edition: string },
  words: Words,
  out: Screen,
): string {
  const say = words.compare;
  const lines = changes.length === 0 ? [say.nothing] : changes.map((change) => changeText(change, words));
  return [
    out.style.bold(show(say.with(before.id, before.edition))),
    ...lines.map((line) => wrap(line, out.width, { first: '  ', rest: '    ' })),
  ].join('\n');
}

function changeText(change: Change, words: Words): string {
  const say = words.compare.changes;
  const field = fieldTitle(change.field);
  switch (change.what) {
    case 'appeared':
    case 'gone':
      return say[change.what](field, change.field.page);
    case 'moved':
      return say.moved(field, change.before.page, change.field.page);
    case 'retyped':
      return say.retyped(field, words.types[change.before.type], words.types[change.field.type]);
    case 'length':
      return say.length(
        field,
        lengthText(change.before.maxLength, words),
        lengthText(change.field.maxLength, words),
      );
    case 'renamed':
      return say.renamed(field, show(change.before.name));
    case 'reworded':
      return say.reworded(show(change.name), fieldTitle(change.before), field);
  }
}

const lengthText = (length: number, words: Words): string =>
  length === 0 ? words.compare.noLimit : words.upTo(length);

/** What was written where on a form of the user's own, and what is left to do by hand. */
export function renderTemplateReport(
  path: string,
  { pages, filled, blank, continued }: TemplateReport,
  words: Catalogue,
  out: Screen,
): string {
  const { report } = words.form;
  const lines = [
    out.style.good(report.written(show(path), pages)),
    report.counts(filled, blank),
    ...(continued.length === 0 ? [] : [report.continued(show(continued.join('; ')))]),
    words.template.fill.signNext,
  ];
  return lines.map((line) => `${wrap(line, out.width)}\n`).join('');
}

/** What is known and could not be put, or only shorter, and what nobody has confirmed yet: to be told in any case. */
export function notPutTexts(
  { notPut, abbreviated, proposed }: TemplateReport,
  titles: ReadonlyMap<string, string>,
  id: string,
  { template: { fill } }: Catalogue,
): readonly string[] {
  const titleOf = (name: string): string => titles.get(name) ?? name;
  return [
    ...notPut.map(({ name, fact, why }) => fill.notPut[why](titleOf(name), fact)),
    ...abbreviated.map(({ name, text }) => fill.abbreviated(titleOf(name), text)),
    ...(proposed > 0 ? [fill.proposed(proposed, id)] : []),
  ];
}
