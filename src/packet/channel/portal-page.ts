import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Outcome } from '../../core/outcome.ts';
import { isProtectedAlone } from '../../core/safe-contact.ts';
import type { Sheet } from '../../form/sheet.ts';
import { caution, paragraph, quiet, title } from '../../render/document.ts';
import { asHtml, htmlPage, markup, verbatim } from '../../render/html.ts';
import { fileNames, type PacketFile, utf8 } from '../packet-file.ts';
import { type Answer, type AnswerSection, answersOf, byItem } from './answers.ts';
import { byPostOnly, inInk, office } from './parties.ts';

/**
 * What makes the copy buttons work. It reads the page's own text, keeps nothing and sends nothing; without it the page is
 * the same text. Where the clipboard cannot be written, the answer is selected for the user's own keys.
 */
export const portalScript = `
(() => {
  'use strict';
  const status = document.getElementById('said');
  const count = document.getElementById('count');
  const buttons = [...document.querySelectorAll('button[data-of]')];
  const wanted = buttons.filter((button) => button.closest('main'));
  const done = new Set();
  const tell = () => {
    count.textContent = count.dataset.words.replace('{done}', done.size).replace('{all}', wanted.length);
  };
  const say = (words, label) => {
    status.textContent = '';
    setTimeout(() => { status.textContent = words.replace('{label}', () => label); }, 30);
  };
  const mark = (button) => {
    if (wanted.includes(button)) done.add(button);
    button.classList.add('done');
    button.firstElementChild.textContent = button.dataset.copied;
    button.setAttribute('aria-label', status.dataset.copied.replace('{label}', () => button.dataset.label));
    button.closest('.answer').classList.add('done');
    tell();
  };
  const select = (value) => {
    const selection = getSelection();
    selection.removeAllRanges();
    const range = document.createRange();
    range.selectNodeContents(value);
    selection.addRange(range);
  };
  const byCommand = () => {
    try { return document.execCommand('copy'); } catch { return false; }
  };
  const copy = async (button) => {
    const value = document.getElementById(button.dataset.of);
    const label = button.dataset.label;
    try {
      await navigator.clipboard.writeText(value.textContent);
    } catch {
      select(value);
      if (!byCommand()) { say(status.dataset.selected, label); return; }
    }
    mark(button);
    say(status.dataset.copied, label);
  };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener('click', () => { void copy(button); });
  }
  for (const each of document.querySelectorAll('[data-with-script]')) each.hidden = false;
  for (const each of document.querySelectorAll('[data-without-script]')) each.hidden = true;
  tell();
})();
`;

/**
 * `portal.html`: the answers in the order of the online form with a copy button at each. One page that needs nothing from
 * elsewhere, may load nothing and keeps nothing; without scripts it is the same text.
 */
export function portalPage(caseFile: CaseFile, outcome: Outcome, sheet: Sheet, words: Catalogue): PacketFile {
  const sections = answersOf(caseFile, outcome.asOf, sheet, words);
  const { cautions, byPost, portal } = words.packet.channel;
  const notes = [
    ...(inInk(outcome) ? [cautions.device] : []),
    ...(isProtectedAlone(caseFile, outcome.asOf) ? [byPost.choose] : []),
  ];
  const { language, title } = portal;
  const body = [bodyOf(sections, notes, byPostOnly(outcome), words)];
  const page = [...htmlPage({ language, title, script: portalScript, body })].join('');
  return { part: 'portal-page', name: fileNames['portal-page'], bytes: utf8(page) };
}

function bodyOf(
  sections: readonly AnswerSection[],
  notes: readonly string[],
  numberByPost: boolean,
  words: Catalogue,
): string {
  const { portal } = words.packet.channel;
  let number = 0;
  const next = (): string => {
    number += 1;
    return `v${number}`;
  };
  return `<header>
${asHtml([title(portal.title), paragraph(portal.intro), ...notes.map(caution)])}
<p data-without-script>${markup(portal.noScript)}</p>
<div class="answers">${answerOf({ kind: 'text', label: portal.where, text: office.portal }, next(), words, portalLink(words))}</div>
${asHtml([paragraph(quiet(portal.whereNote(office.page)))])}
<nav aria-labelledby="sections"><h2 id="sections">${markup(portal.contents)}</h2><ol>${sections
    .map(({ title: name }, at) => `<li><a href="#s${at + 1}"${inEnglish(words)}>${markup(name)}</a></li>`)
    .join('')}</ol></nav>
</header>
<main>
${sections.map((section, at) => sectionOf(section, `s${at + 1}`, next, words)).join('\n')}
${asHtml([caution(numberByPost ? portal.afterByPost : portal.after)])}
</main>
<footer>${asHtml([paragraph(portal.personal)])}</footer>
<aside class="status" data-with-script hidden><div><p id="count" data-words="${markup(portal.count)}"></p><p id="said" role="status" data-copied="${markup(portal.said)}" data-selected="${markup(portal.selected)}"></p></div></aside>`;
}

function sectionOf(
  { title, answers, note }: AnswerSection,
  id: string,
  next: () => string,
  words: Catalogue,
): string {
  const { portal } = words.packet.channel;
  const groups = byItem(answers).map(({ item, held }) => {
    const inside = held.map((answer) => answerOf(answer, next(), words)).join('');
    return item === undefined
      ? inside
      : `<div class="item"><h3>${markup(portal.itemOf(item))}</h3>${inside}</div>`;
  });
  return `<section aria-labelledby="${id}"><h2 id="${id}"${inEnglish(words)}>${markup(title)}</h2>
${groups.length > 0 ? `<div class="answers">${groups.join('')}</div>` : ''}${note === '' ? '' : `<p class="sign">${verbatim(note)}</p>`}
</section>`;
}

/** Characters and lines of an answer that is seen together with a button beside its middle. */
const [mostShort, mostLines] = [300, 4];

/** What is copied is English, and is to be read so, on a page in any language. */
const inEnglish = ({ packet }: Catalogue): string =>
  packet.channel.portal.language === 'en' ? '' : ' lang="en"';

/** The page keeps the address to be copied, and leads there: the only way out of it. */
const portalLink = ({ packet }: Catalogue): string =>
  `<p class="open"><a href="${markup(office.portal)}" rel="noreferrer">${markup(packet.channel.portal.open)}</a></p>`;

/** `beside`: what stands with an answer and is not copied. The button is read and stands before an answer that is long. */
function answerOf(answer: Answer, id: string, words: Catalogue, beside = ''): string {
  const { portal } = words.packet.channel;
  const label = markup(answer.label);
  if (answer.kind === 'tick')
    return `<div class="answer tick"><span class="box" aria-hidden="true">✓</span><p><span class="label">${markup(portal.tick)}:</span> <bdi${inEnglish(words)}>${label}</bdi></p></div>`;
  const { text } = answer;
  const english = beside === '' ? inEnglish(words) : '';
  const isLong = text.length > mostShort || text.split('\n').length > mostLines;
  const item = answer.item === undefined ? '' : `, ${portal.itemOf(answer.item)}`;
  const named = markup(`${answer.label}${item}`);
  const value = `<p class="value" id="${id}" dir="auto"${english}>${verbatim(text)}</p>`;
  const button = `<button type="button" hidden data-of="${id}" data-label="${named}" data-copied="${markup(portal.copied)}" aria-label="${markup(portal.copyOf(answer.label))}${markup(item)}"><span>${markup(portal.copy)}</span></button>`;
  const held = isLong ? `${button}${value}` : `${value}${beside}${button}`;
  return `<div class="answer${isLong ? ' long' : ''}"><p class="label" id="${id}l"${english}>${label}</p>${held}</div>`;
}
