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
