/**
 * What makes the table of the page sort, filter and open. It reads the table alone and writes no markup; without it the
 * page is the same table.
 */
export const pageScript = `
(() => {
  'use strict';
  const table = document.getElementById('rows');
  const tools = document.getElementById('tools');
  if (!table || !tools) return;
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const find = document.getElementById('find');
  const count = document.getElementById('count');
  const boxes = [...tools.querySelectorAll('input[type=checkbox]')];
  const texts = new Map();
  const textOf = (row) => {
    if (!texts.has(row)) texts.set(row, row.textContent.normalize('NFKC').toLowerCase());
    return texts.get(row);
  };
  const number = (n) => String(n).replace(/\\B(?=(\\d{3})+$)/g, ',');
  const filter = () => {
    const on = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = find.value.normalize('NFKC').toLowerCase().split(/\\s+/).filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      const show = on.has(row.dataset.verdict) && words.every((word) => textOf(row).includes(word));
      if (row.hidden === show) row.hidden = !show;
      if (show) shown += 1;
    }
    count.textContent = count.dataset.words
      .replace('{shown}', number(shown)).replace('{all}', number(rows.length));
  };
  let waiting;
  find.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  for (const box of boxes) box.addEventListener('change', filter);

  const order = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
  const keyOf = (row, column) => row.cells[column].dataset.key ?? row.cells[column].textContent.trim();
  const sort = (head, column) => {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    const keyed = rows.map((row, n) => [keyOf(row, column), n, row]);
    keyed.sort(([a, n], [b, m]) => {
      if (a === '' || b === '') return (a === '') - (b === '') || n - m;
      return (down ? order.compare(b, a) : order.compare(a, b)) || n - m;
    });
    body.append(...keyed.map(([, , row]) => row));
  };
  [...table.tHead.rows[0].cells].forEach((head, column) => {
    if (!('sort' in head.dataset)) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent;
    button.addEventListener('click', () => sort(head, column));
    head.replaceChildren(button);
  });

  const all = () => body.querySelectorAll('details');
  const open = (yes) => { for (const entry of all()) if (!yes || !entry.closest('tr').hidden) entry.open = yes; };
  document.getElementById('open').addEventListener('click', () => open(true));
  document.getElementById('close').addEventListener('click', () => open(false));
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = [...all()].filter((entry) => !entry.open);
    for (const entry of opened) entry.open = true;
  });
  addEventListener('afterprint', () => { for (const entry of opened) entry.open = false; });

  // Rows that are laid out as a grid are no table any more for some screen readers.
  const roles = (elements, role) => { for (const element of elements) element.setAttribute('role', role); };
  roles([table], 'table');
  roles([table.tHead, body], 'rowgroup');
  roles(table.rows, 'row');
  roles(table.tHead.rows[0].cells, 'columnheader');
  for (const row of rows) roles(row.cells, 'cell');

  tools.hidden = false;
  filter();
})();
`;
