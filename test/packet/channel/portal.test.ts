import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/content/messages/en.ts';
import { type CaseFile, withValue } from '../../../src/core/case-file.ts';
import { answersOf, onlineText } from '../../../src/packet/channel/answers.ts';
import { portalScript } from '../../../src/packet/channel/portal-page.ts';
import { family, sheet } from '../../form/cases.ts';
import { asOf, filesOf, groundOf, online, survivor, text } from './cases.ts';

const pageOf = (caseFile: CaseFile): string => text(filesOf(groundOf(caseFile)).get('portal.html'));
const page = pageOf(online);
const inner = (tag: string): readonly string[] =>
  [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map((found) => found[1] ?? '');
const hash = (of: string): string => `'sha256-${createHash('sha256').update(of).digest('base64')}'`;
const unescaped = (markup: string): string =>
  markup.replace(
    /&(amp|lt|gt|quot|#39);/g,
    (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
  );
const valuesOf = (of: string): readonly string[] =>
  [...of.matchAll(/<p class="value" id="\w+" dir="auto">([^<]*)<\/p>/g)].map(([, value = '']) =>
    unescaped(value),
  );

describe('the page for the online form', () => {
  test('has every answer whole, in the order of the form, each with a button of its own', () => {
    const answers = answersOf(online, asOf, sheet, en).flatMap((section) => section.answers);
    const texts = answers.flatMap((answer) => (answer.kind === 'text' ? [answer.text] : []));
    expect(texts.length).toBeGreaterThan(30);
    expect(valuesOf(page).slice(1)).toEqual(texts);
    const ids = [...page.matchAll(/<button [^>]*data-of="(\w+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(texts.length + 1);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(page).toContain(`class="value" id="${id}"`);
    expect(page.match(/class="answer tick"/g)).toHaveLength(answers.length - texts.length);
  });

  test('has the button of a long answer before it, where it is seen first, and of a short one behind it', () => {
    const long = withValue(online, 'problem.description', 'A line.\n'.repeat(5));
    const shown = pageOf(long);
    expect(shown).toMatch(/class="answer long"><p class="label"[^>]*>What happened[^<]*<\/p><button /);
    expect(shown).toMatch(/class="answer"><p class="label"[^>]*>Given name<\/p><p class="value"/);
  });

  test('keeps the answers of one item together, and the label of a button says which item', () => {
    expect(page.match(/<div class="item"><h3>No\. 1<\/h3>/g)).toHaveLength(3);
    expect(page).toContain('aria-label="Copy: Receipt number, No. 2"');
  });

  test('allows nothing but its own style and script, and leads to the online form alone', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1];
    const [[style = '', ...styles], [script = '', ...scripts]] = [inner('style'), inner('script')];
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`,
    );
    expect([styles, scripts]).toEqual([[], []]);
    expect(page).not.toMatch(/\ssrc=|@import|\son\w+=|\sstyle=|url\(|<form|<input/i);
    const [away, ...others] = [...page.matchAll(/<a href="(?!#)([^"]*)" ([^>]*)>/g)];
    expect([away?.[1], away?.[2], others]).toEqual([
      unescaped(valuesOf(page)[0] ?? ''),
      'rel="noreferrer"',
      [],
    ]);
    expect(script).not.toMatch(/Storage|cookie|indexedDB|fetch|XMLHttp|sendBeacon|WebSocket|open\(|location/);
  });

  test('names nobody in its title, and can be read without scripts', () => {
    expect(inner('title')).toEqual(['Answers for the online form']);
    expect(page.match(/<button [^>]*>/g)?.every((button) => / hidden /.test(button))).toBe(true);
    expect(page).toContain(en.packet.channel.portal.noScript);
  });

  test('what is in an answer is text, and comes out as it went in', () => {
    const evil = `"><script>alert(1)</script><img src=x onerror=alert(2)>' &amp; a\u200db\u202ec\n\n  two`;
    const hostile = pageOf(withValue(online, 'problem.description', evil));
    expect(hostile.match(/<script/g)).toHaveLength(1);
    expect(hostile).not.toContain('<img');
    expect(valuesOf(hostile)).toContain(evil);
  });

  test('a protected person is told of the device and of the ink', () => {
    const own = pageOf(survivor);
    expect(own).toContain(en.packet.channel.cautions.device);
    expect(own).toContain('Signature: in ink.');
    expect(page).not.toContain(en.packet.channel.cautions.device);
  });

  test('the same case gives the same page', () => expect(pageOf(online)).toBe(page));

  test('the text beside it is the text of the command', () =>
    expect(text(filesOf(groundOf(family)).get('portal.txt'))).toBe(onlineText(family, asOf, sheet, en)));
});

/** As much of a page as the script touches. */
function stage(clipboard: unknown, command: boolean) {
  const value = { textContent: 'A012-345-678\nsecond line' };
  const span = { textContent: 'Copy' };
  const seen = { written: [] as string[], selected: [] as unknown[], classes: [] as string[] };
  let click = () => {};
  const classList = { add: (name: string) => seen.classes.push(name) };
  const button = {
    dataset: { of: 'v1', label: 'A-Number', copied: 'Copied' },
    hidden: true,
    firstElementChild: span,
    classList,
    attributes: {} as Record<string, string>,
    setAttribute(name: string, to: string) {
      this.attributes[name] = to;
    },
    addEventListener: (_: string, listener: () => void) => {
      click = listener;
    },
    closest: () => ({ classList }),
  };
  const said = { textContent: '', dataset: { copied: 'Copied: {label}', selected: 'Selected: {label}.' } };
  const count = { textContent: '', dataset: { words: '{done} of {all}' } };
  runInNewContext(portalScript, {
    document: {
      getElementById: (id: string) => ({ said, count, v1: value })[id],
      querySelectorAll: (selector: string) => (selector === 'button[data-of]' ? [button] : []),
      createRange: () => ({ selectNodeContents: (node: unknown) => seen.selected.push(node) }),
      execCommand: () => command,
    },
    navigator: { clipboard: typeof clipboard === 'function' ? { writeText: clipboard } : undefined },
    getSelection: () => ({ removeAllRanges() {}, addRange() {} }),
    setTimeout: (later: () => void) => later(),
  });
  return {
    value,
    span,
    seen,
    button,
    said,
    count,
    click: async () => {
      click();
      await new Promise((done) => setTimeout(done, 5));
    },
  };
}

describe('the copy button', () => {
  test('shows itself, copies the answer as it stands, and says so', async () => {
    const written: string[] = [];
    const { button, click, said, count, span, seen, value } = stage(
      async (each: string) => void written.push(each),
      false,
    );
    expect([button.hidden, count.textContent]).toEqual([false, '0 of 1']);
    await click();
    await click();
    expect(written).toEqual([value.textContent, value.textContent]);
    expect([said.textContent, span.textContent, count.textContent]).toEqual([
      'Copied: A-Number',
      'Copied',
      '1 of 1',
    ]);
    expect(button.attributes['aria-label']).toBe('Copied: A-Number');
    expect(seen.selected).toEqual([]);
  });

  test('without a clipboard it selects the answer and copies that', async () => {
    const { click, said, seen, value } = stage(undefined, true);
    await click();
    expect(seen.selected).toEqual([value]);
    expect(said.textContent).toBe('Copied: A-Number');
  });

  test('where copying is refused, the answer is selected and the keys are named', async () => {
    const { click, said, count, seen, value } = stage(() => Promise.reject(new Error('no')), false);
    await click();
    expect(seen.selected).toEqual([value]);
    expect([said.textContent, count.textContent]).toEqual(['Selected: A-Number.', '0 of 1']);
  });
});
