import { createHash } from 'node:crypto';
import type { Catalogue } from '../../../content/messages/catalogue.ts';
import type { CaseFile } from '../../../core/case-file.ts';
import type { Outcome } from '../../../core/outcome.ts';
import { isProtectedAlone } from '../../../core/safe-contact.ts';
import type { Sheet } from '../../../form/sheet.ts';
import type { PacketFile } from '../../packet-file.ts';
import { type Answer, type AnswerSection, answersOf } from '../answers.ts';
import { byPostOnly, inInk, office } from '../parties.ts';
import { utf8 } from '../plain-text.ts';
import { fileNames } from '../plan.ts';
import { markup } from './markup.ts';
import { portalScript } from './script.ts';
import { portalStyle } from './style.ts';

const sha256 = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * `portal.html`: the answers in the order of the online form with a copy button at each. One page that needs nothing from
 * elsewhere, may load nothing and keeps nothing; without scripts it is the same text.
 */
export function portalPage(caseFile: CaseFile, outcome: Outcome, sheet: Sheet, words: Catalogue): PacketFile {
  const sections = answersOf(caseFile, outcome.asOf, sheet, words);
  const { cautions, byPost } = words.packet.channel;
  const notes = [
    ...(inInk(outcome) ? [cautions.device] : []),
    ...(isProtectedAlone(caseFile, outcome.asOf) ? [byPost.choose] : []),
  ];
  const page = pageOf(sections, notes, byPostOnly(outcome), words);
  return { part: 'portal-page', name: fileNames['portal-page'], bytes: utf8(page) };
}

function pageOf(
  sections: readonly AnswerSection[],
  notes: readonly string[],
  numberByPost: boolean,
  words: Catalogue,
): string {
  const { portal } = words.packet.channel;
  const policy = `default-src 'none'; style-src ${sha256(portalStyle)}; script-src ${sha256(portalScript)}; base-uri 'none'; form-action 'none'`;
  const title = markup(portal.title);
  const next = counter();
  return `<!doctype html>
<html lang="${portal.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<meta name="format-detection" content="telephone=no,email=no,address=no,date=no">
<title>${title}</title>
<style>${portalStyle}</style>
</head>
<body>
<header>
<h1>${title}</h1>
<p>${markup(portal.intro)}</p>
${notes.map((note) => `<p class="note">${markup(note)}</p>\n`).join('')}<p data-without-script>${markup(portal.noScript)}</p>
<div class="answers">${answerOf({ kind: 'text', label: portal.where, text: office.portal }, next(), words)}</div>
<p class="dim">${markup(portal.whereNote(office.page))}</p>
<nav aria-labelledby="sections"><h2 id="sections">${markup(portal.contents)}</h2><ol>${sections
    .map(({ title: name }, at) => `<li><a href="#s${at + 1}">${markup(name)}</a></li>`)
    .join('')}</ol></nav>
</header>
<main>
${sections.map((section, at) => sectionOf(section, `s${at + 1}`, next, words)).join('\n')}
<p class="note">${markup(numberByPost ? portal.afterByPost : portal.after)}</p>
</main>
<footer><p>${markup(portal.personal)}</p></footer>
<div class="bar" data-with-script hidden><div><p id="count" data-words="${markup(portal.count)}"></p><p id="said" role="status" data-copied="${markup(portal.said)}" data-selected="${markup(portal.selected)}"></p></div></div>
<script>${portalScript}</script>
</body>
</html>
`;
}

const counter = (): (() => string) => {
  let number = 0;
  return () => {
    number += 1;
    return `v${number}`;
  };
};

function sectionOf(
  { title, answers, note }: AnswerSection,
  id: string,
  next: () => string,
  words: Catalogue,
): string {
  const { portal } = words.packet.channel;
  const groups = grouped(answers).map(({ item, held }) => {
    const inside = held.map((answer) => answerOf(answer, next(), words)).join('');
    return item === undefined
      ? inside
      : `<div class="item"><h3>${markup(portal.itemOf(item))}</h3>${inside}</div>`;
  });
  return `<section aria-labelledby="${id}"><h2 id="${id}">${markup(title)}</h2>
${groups.length > 0 ? `<div class="answers">${groups.join('')}</div>` : ''}${note === '' ? '' : `<p class="sign">${markup(note)}</p>`}
</section>`;
}

/** Neighbours of one item of a list, together. */
function grouped(
  answers: readonly Answer[],
): readonly { readonly item: number | undefined; readonly held: readonly Answer[] }[] {
  const groups: { item: number | undefined; held: Answer[] }[] = [];
  for (const answer of answers) {
    const item = answer.kind === 'text' ? answer.item : undefined;
    const last = groups.at(-1);
    if (last !== undefined && last.item === item) last.held.push(answer);
    else groups.push({ item, held: [answer] });
  }
  return groups;
}

function answerOf(answer: Answer, id: string, words: Catalogue): string {
  const { portal } = words.packet.channel;
  const label = markup(answer.label);
  if (answer.kind === 'tick')
    return `<div class="answer tick"><span class="box" aria-hidden="true">✓</span><p><span class="label">${markup(portal.tick)}:</span> <bdi>${label}</bdi></p></div>`;
  const { text } = answer;
  const long = text.length > 300 ? ' long' : '';
  const item = answer.item === undefined ? '' : `, ${portal.itemOf(answer.item)}`;
  const named = markup(`${answer.label}${item}`);
  return (
    `<div class="answer${long}"><p class="label" id="${id}l">${label}</p><p class="value" id="${id}" dir="auto">${markup(text)}</p>` +
    `<button type="button" hidden data-of="${id}" data-label="${named}" data-copied="${markup(portal.copied)}" aria-label="${markup(portal.copyOf(answer.label))}${markup(item)}"><span>${markup(portal.copy)}</span></button></div>`
  );
}
