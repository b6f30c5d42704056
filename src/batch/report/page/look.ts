/** The look of the page: light and dark, wide and narrow, and on paper. */
export const pageStyle = `
:root{color-scheme:light dark;--ink:#1c2430;--dim:#5a6573;--paper:#fbfaf7;--card:#fff;--line:#dcdfe4;--accent:#1f4e8c;--note:#fff6dd;--note-line:#d9b24a;
--ready:#2e7d4f;--not-yet:#3f6fb5;--uscis-first:#7a55b3;--incomplete:#8f5f00;--cannot-help:#6b7280;--bad:#b3362c;--hatch:#fff}
@media (prefers-color-scheme:dark){:root{--ink:#e7e9ee;--dim:#a3acb9;--paper:#14181e;--card:#1c222b;--line:#343c48;--accent:#8db8f0;--note:#2d2716;--note-line:#8a7430;
--ready:#5fbf86;--not-yet:#82aaf0;--uscis-first:#b797ea;--incomplete:#e0b04f;--cannot-help:#9aa3b0;--bad:#f08b80;--hatch:#14181e}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
main,header,footer{max-width:78rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2rem}
h1{font-size:1.9rem;line-height:1.2;margin:0 0 .75rem;letter-spacing:-.01em}
h2{font-size:1.25rem;margin:2.25rem 0 .75rem}
h3{font-size:1rem;margin:0 0 .5rem}
a{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-999rem}.skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.4rem .8rem;z-index:3}
.facts{display:flex;flex-wrap:wrap;gap:.5rem 2rem;margin:0 0 1rem;padding:0}
.facts div{min-width:7rem}.facts dt{color:var(--dim);font-size:.85rem}.facts dd{margin:0;font-weight:600}
.notice{margin:.5rem 0;max-width:60rem}
.caution{background:var(--note);border:1px solid var(--note-line);border-left-width:6px;border-radius:6px;padding:.6rem .9rem}
.bar{display:block;width:100%;height:2.75rem;border-radius:8px;border:1px solid var(--line)}
.bar text{font-weight:700;font-size:.95rem}
.bar .plate{fill:var(--card)}.bar text{fill:var(--ink)}
.swatch{width:1.1rem;height:1.1rem;border-radius:3px;flex:none;margin-top:.3rem}
.f-ready{fill:var(--ready)}.f-not-yet{fill:var(--not-yet)}.f-uscis-first{fill:var(--uscis-first)}.f-incomplete{fill:var(--incomplete)}.f-cannot-help{fill:var(--cannot-help)}.f-bad{fill:var(--bad)}
.hatch{stroke:var(--hatch);stroke-width:2;fill:none;opacity:.55}.dot{fill:var(--hatch);opacity:.6}
.tiles{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,21rem),1fr));gap:.75rem;padding:0;margin:.9rem 0 0}
.tiles li{display:flex;gap:.7rem;background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.7rem .9rem}
.tiles b{font-size:1.15rem}.tiles .share{white-space:nowrap;color:var(--dim);font-size:.9rem}.tiles p{margin:.1rem 0 0;color:var(--dim);font-size:.9rem}
.columns{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr));gap:1rem}
.card{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.9rem 1rem}
.card ol,.card ul{margin:0;padding:0;list-style:none}.card li{padding:.35rem 0;border-top:1px solid var(--line)}.card li:first-child{border-top:0}
.card li>span{display:flex;justify-content:space-between;gap:1rem}.card .n{font-variant-numeric:tabular-nums;white-space:nowrap;font-weight:600}
.card small{color:var(--dim)}
.meter{display:block;width:100%;height:5px;margin-top:.25rem}.meter .rail{fill:var(--line)}.meter .fill{fill:var(--accent)}
.tools{display:flex;flex-wrap:wrap;gap:.6rem 1.25rem;align-items:end;margin:.75rem 0;padding:.8rem 1rem;background:var(--card);border:1px solid var(--line);border-radius:8px}
.tools[hidden]{display:none}
.tools label{font-size:.95rem}.tools fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.2rem .9rem;align-items:center}.tools legend{float:left;margin-right:.6rem;color:var(--dim);font-size:.85rem}
.tools .find{display:flex;flex-direction:column;color:var(--dim);font-size:.85rem;flex:1 1 14rem}
input[type=search]{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--dim);border-radius:6px;padding:.4rem .6rem;width:100%}
input[type=checkbox]{width:1.05rem;height:1.05rem;vertical-align:-.15rem;accent-color:var(--accent)}
button{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--dim);border-radius:6px;padding:.35rem .8rem;cursor:pointer}
.count{margin:0;color:var(--dim);flex-basis:100%;font-size:.9rem}
table,thead,tbody,caption,th,td{display:block}
table{background:var(--card);border:1px solid var(--line);font-size:.94rem}
tr{display:grid;grid-template-columns:4.5rem 9rem 8.6rem 7.2rem 7.2rem 9.5rem minmax(0,1fr);border-bottom:1px solid var(--line)}
tbody tr{content-visibility:auto;contain-intrinsic-size:auto 2.7rem}tr[hidden]{display:none!important}
caption{text-align:left;color:var(--dim);padding:.25rem 0 .5rem}
th,td{text-align:left;padding:.5rem .65rem}
thead{position:sticky;top:0;z-index:1;background:var(--card);box-shadow:inset 0 -2px var(--line);white-space:nowrap}
thead button{all:unset;cursor:pointer;font-weight:700}thead button:focus-visible{outline:3px solid var(--accent)}
thead button::after{content:" \\2195";content:" \\2195"/"";color:var(--dim)}[aria-sort=ascending] button::after{content:" \\2191";content:" \\2191"/"";color:inherit}[aria-sort=descending] button::after{content:" \\2193";content:" \\2193"/"";color:inherit}
td.num,td.day{white-space:nowrap;font-variant-numeric:tabular-nums}
td.id,td.file{overflow-wrap:anywhere}td.id{font-weight:600}
.chip{display:inline-block;white-space:nowrap;border:1.5px solid;border-radius:99px;padding:0 .6rem;font-size:.87rem;font-weight:600}
.c-ready{color:var(--ready)}.c-not-yet{color:var(--not-yet)}.c-uscis-first{color:var(--uscis-first)}.c-incomplete{color:var(--incomplete)}.c-cannot-help{color:var(--cannot-help)}.c-bad{color:var(--bad)}
summary{cursor:pointer;overflow-wrap:anywhere}summary small{white-space:nowrap;color:var(--dim)}
.more{margin:.4rem 0 .25rem 1.1rem;overflow-wrap:anywhere}.more dl{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.2rem .8rem;margin:0}.more dt{grid-column:1;color:var(--dim);font-size:.9em}.more dd{grid-column:2;margin:0}
footer{color:var(--dim);padding-top:1.5rem;padding-bottom:2.5rem;font-size:.9rem}
@media screen and (max-width:1000px){
h1{font-size:1.5rem}thead{position:absolute;left:-999rem}table{border:0;background:none}
tbody tr{display:block;contain-intrinsic-size:auto 10rem;background:var(--card);border:1px solid var(--line);border-radius:8px;margin-bottom:.75rem;padding:.4rem 0}
td{padding:.2rem .9rem;display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.5rem}
td:empty{display:none}td::before{content:attr(data-label);color:var(--dim);font-size:.87rem;font-weight:400}td.note{display:block}td.note::before{content:none}.chip{justify-self:start}}
@media print{
:root{color-scheme:light;--ink:#000;--dim:#444;--paper:#fff;--card:#fff;--line:#bbb;--accent:#000;--note:#fff;--note-line:#000;--ready:#2e7d4f;--not-yet:#3f6fb5;--uscis-first:#7a55b3;--incomplete:#8f5f00;--cannot-help:#6b7280;--bad:#b3362c;--hatch:#fff}
@page{margin:14mm 12mm}
body{font-size:10pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}main,header,footer{max-width:none;padding-left:0;padding-right:0}header{padding-top:0}
.tools,.skip{display:none!important}thead{position:static;box-shadow:none}thead button::after{content:""}tr,.card li,.tiles li{break-inside:avoid}h2{break-after:avoid}
.tiles{grid-template-columns:repeat(3,1fr)}.columns{grid-template-columns:repeat(2,1fr)}table{font-size:9pt;border:0}td,th{padding:.15rem .4rem}
tr{content-visibility:visible!important;grid-template-columns:2.6rem minmax(0,1.2fr) 7.2rem 5.2rem 5.2rem minmax(0,1fr);padding:.25rem 0}
thead th:last-child{display:none}td.note{grid-column:2/-1}td.note .sum{display:none}.more{margin:.1rem 0}
details::details-content{content-visibility:visible;block-size:auto}summary{list-style:none}@supports selector(::details-content){summary{display:none}}a{text-decoration:none}}
`;

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
