// node pdftk.mjs BLANK FIELDS.csv FOLDER FROM TO: one XFDF and one run of pdftk a form.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const [blank, fields, folder, from, to] = process.argv.slice(2);
const rows = parse(readFileSync(fields), { columns: true });
const xml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
for (let at = Number(from); at < Number(to); at += 1) {
  const values = Object.entries(rows[at])
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<field name="${name}"><value>${xml(value)}</value></field>`)
    .join('');
  const xfdf = `<?xml version="1.0" encoding="UTF-8"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>${values}</fields></xfdf>`;
  execFileSync('pdftk', [blank, 'fill_form', '-', 'output', `${folder}/${at}.pdf`], { input: xfdf });
}
