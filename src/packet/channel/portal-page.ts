import { createHash } from 'node:crypto';
import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CaseFile } from '../../core/case-file.ts';
import { pageStart } from '../../core/html-page.ts';
import type { Outcome } from '../../core/outcome.ts';
import { isProtectedAlone } from '../../core/safe-contact.ts';
import { asMarkup } from '../../core/visible.ts';
import type { Sheet } from '../../form/sheet.ts';
import type { PacketFile } from '../packet-file.ts';
import { type Answer, type AnswerSection, answersOf } from './answers.ts';
import { byPostOnly, inInk, office } from './parties.ts';
import { utf8 } from './plain-text.ts';
import { fileNames } from './plan.ts';

/**
 * Text between tags or in an attribute, which comes out of the page as it went in: the answers are copied from there. Only
 * the controls that a page cannot hold are left out; marks of direction stay within their element.
 */
export const markup = (text: string): string => asMarkup(text.replace(/(?!\n)\p{Cc}/gu, ''));

/** The look of the page: light and dark, wide and narrow, and on paper. */
export const portalStyle = `
:root{color-scheme:light dark;--ink:#1c2430;--dim:#5a6573;--paper:#fbfaf7;--card:#fff;--line:#dcdfe4;--accent:#1f4e8c;--note:#fff6dd;--note-line:#d9b24a;--done:#2e7d4f}
@media (prefers-color-scheme:dark){:root{--ink:#e7e9ee;--dim:#a3acb9;--paper:#14181e;--card:#1c222b;--line:#343c48;--accent:#8db8f0;--note:#2d2716;--note-line:#8a7430;--done:#5fbf86}}
*{box-sizing:border-box}
html{scroll-padding-top:1rem;scroll-padding-bottom:4rem}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
header,main,footer{max-width:54rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.8rem;line-height:1.2;margin:0 0 .6rem}
h2{font-size:1.15rem;margin:2.2rem 0 .6rem}
h3{font-size:.9rem;color:var(--dim);margin:1rem 0 .3rem}
p{margin:.5rem 0}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:4px}
.note{background:var(--note);border:1px solid var(--note-line);border-left-width:6px;border-radius:6px;padding:.6rem .9rem}
.dim{color:var(--dim);font-size:.9rem}
nav ol{margin:.3rem 0;padding-left:1.4rem;columns:2;column-gap:2rem}nav li{break-inside:avoid}nav h2{margin-top:1.4rem}
.answers{background:var(--card);border:1px solid var(--line);border-radius:8px;overflow:clip}
.answer{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:.1rem 1rem;align-items:center;padding:.6rem .9rem;border-top:1px solid var(--line)}
.answers>:first-child .answer:first-child,.answers>.answer:first-child{border-top:0}
.answer.done{box-shadow:inset 4px 0 var(--done)}
.label{color:var(--dim);font-size:.87rem;margin:0}
.value{grid-column:1;margin:0;white-space:pre-wrap;overflow-wrap:anywhere;font-weight:500}
.answer button{grid-column:2;grid-row:1/span 2;min-width:6.2rem}
.item{border-top:1px solid var(--line)}.item:first-child{border-top:0}.item h3{margin:0;padding:.7rem .9rem 0}.item .answer{border-top:0;padding-top:.25rem;padding-bottom:.35rem}.item .answer:last-child{padding-bottom:.7rem}
.tick{grid-template-columns:1.3rem minmax(0,1fr);gap:.6rem;align-items:baseline}
.tick .box{display:inline-block;width:1.05rem;height:1.05rem;border:1.5px solid var(--dim);border-radius:3px;text-align:center;line-height:.9rem;font-weight:700;font-size:.9rem}
.tick p{margin:0}
.sign{margin:.6rem 0 0;border-left:4px solid var(--accent);padding:.2rem 0 .2rem .9rem;white-space:pre-line}
button{font:inherit;color:var(--accent);background:var(--paper);border:1.5px solid var(--accent);border-radius:6px;padding:.4rem .9rem;cursor:pointer}
button:hover{background:var(--note)}
button.done{color:var(--done);border-color:var(--done)}button.done::before{content:"\\2713\\a0";content:"\\2713\\a0"/""}
button[hidden],[hidden]{display:none!important}
.bar{position:sticky;bottom:0;background:var(--card);border-top:1px solid var(--line);margin-top:2.5rem}
.bar div{max-width:54rem;margin:0 auto;padding:.55rem 1.25rem;display:flex;flex-wrap:wrap;gap:.2rem 1.5rem;min-height:2.6rem;align-items:center}
.bar p{margin:0}.bar #said{font-weight:600;overflow-wrap:anywhere}.bar #count{color:var(--dim);font-variant-numeric:tabular-nums}
footer{color:var(--dim);font-size:.9rem;padding-top:1rem;padding-bottom:2rem}
@media (max-width:560px){nav ol{columns:1}h1{font-size:1.5rem}.answer{gap:.1rem .6rem;padding:.55rem .7rem}.answer button{min-width:5.2rem;padding:.4rem .6rem}.item h3{padding-left:.7rem}.answer.tick{gap:.6rem}header,main,footer{padding-left:.9rem;padding-right:.9rem}}
@media print{
:root{color-scheme:light;--ink:#000;--dim:#444;--paper:#fff;--card:#fff;--line:#bbb;--accent:#000;--note:#fff;--note-line:#000;--done:#000}
@page{margin:14mm 12mm}
body{font-size:10.5pt}button,.bar,nav,[data-with-script],[data-without-script]{display:none!important}
header,main,footer{max-width:none;padding-left:0;padding-right:0}header{padding-top:0}.answers{overflow:visible}
.answer{break-inside:avoid;box-shadow:none!important;padding-top:.3rem;padding-bottom:.3rem}.answer.long{break-inside:auto}h2,h3{break-after:avoid}}
`;

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

const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');

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
  const title = markup(portal.title);
  const next = counter();
  const start = pageStart({
    language: portal.language,
    title,
    style: portalStyle,
    script: portalScript,
    sha256,
    meta: '<meta name="format-detection" content="telephone=no,email=no,address=no,date=no">\n',
  });
  return `${start}<header>
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
