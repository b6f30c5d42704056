// node pdf-lib.mjs BLANK FIELDS.csv FONT FOLDER FROM TO: what a user would write with pdf-lib; the font is put in once a form.
import { readFileSync, writeFileSync } from 'node:fs';
import fontkit from '@pdf-lib/fontkit';
import { parse } from 'csv-parse/sync';
import { PDFDocument } from 'pdf-lib';

const [blank, fields, font, folder, from, to] = process.argv.slice(2);
const bytes = readFileSync(blank);
const fontBytes = readFileSync(font);
const rows = parse(readFileSync(fields), { columns: true });
for (let at = Number(from); at < Number(to); at += 1) {
  const document = await PDFDocument.load(bytes);
  document.registerFontkit(fontkit);
  const noto = await document.embedFont(fontBytes, { subset: false });
  const form = document.getForm();
  for (const [name, value] of Object.entries(rows[at]))
    if (value === 'Yes') form.getCheckBox(name).check();
    else if (value !== '') form.getTextField(name).setText(value);
  form.updateFieldAppearances(noto);
  writeFileSync(`${folder}/${at}.pdf`, await document.save({ updateFieldAppearances: false }));
}
