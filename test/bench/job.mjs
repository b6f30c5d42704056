// The job that every engine does: a blank of 5 pages and 135 fields, written as Acrobat writes one, and 200 cases for it
// of 4,000 characters on average. Everything is made by a generator with a fixed seed.

/** 90 text fields (6 of several lines, 8 in cells, 12 with a limit, 13 of automatic size) and 45 boxes on 5 pages. */
export function fieldsOfTheJob() {
  const fields = [];
  const text = (page, name, box, more = {}) =>
    fields.push({ type: 'text', page, name, box, size: 9, max: 0, comb: false, lines: false, ...more });
  for (let page = 1; page <= 4; page += 1) {
    for (let at = 1; at <= 20; at += 1) {
      const box = [at % 2 ? 40 : 310, 690 - Math.ceil(at / 2) * 38 + 38, 250, 15];
      const cells = { 4: 9, 6: 12 }[at];
      const limit = cells ?? { 8: 10, 9: 10, 12: 5 }[at] ?? 0;
      text(page, `form1.Page${page}.Line${at}`, box, {
        max: limit,
        comb: cells !== undefined,
        size: at % 6 === 5 ? 0 : 9,
      });
    }
    for (let at = 1; at <= 11; at += 1)
      fields.push({
        type: 'check',
        page,
        name: `form1.Page${page}.Check${at}`,
        box: [40 + ((at - 1) % 6) * 88, at > 6 ? 266 : 290, 9, 9],
      });
    text(page, `form1.Page${page}.Explain`, [40, 130, 520, 110], { lines: true });
  }
  for (let at = 1; at <= 4; at += 1)
    text(5, `form1.Page5.Line${at}`, [at % 2 ? 40 : 310, at > 2 ? 662 : 700, 250, 15]);
  fields.push({ type: 'check', page: 5, name: 'form1.Page5.Check1', box: [40, 632, 9, 9] });
  text(5, 'form1.Page5.Narrative', [40, 360, 520, 255], { lines: true });
  text(5, 'form1.Page5.NarrativeAuto', [40, 80, 520, 255], { lines: true, size: 0 });
  return fields;
}

const rule =
  'Provide what is asked for in each item below. If you need more room, use the last page. Type or print in black ink. ';

/** The blank: one dictionary a field and widget, names of three parts, no appearances of texts. */
export function blankOfTheJob() {
  const objects = [];
  const add = (body) => objects.push(body);
  const stream = (about, data) => add(`<<${about}/Length ${data.length}>>\nstream\n${data}\nendstream`);
  const set = (number, body) => {
    objects[number - 1] = body;
  };
  const [catalogue, tree, form] = [add(''), add(''), add('')];
  const font = (base, more) => add(`<</Type/Font/Subtype/Type1/BaseFont/${base}${more}>>`);
  const helv = font('Helvetica', '/Encoding/WinAnsiEncoding');
  const zadb = font('ZapfDingbats', '');
  const look = '/Type/XObject/Subtype/Form/BBox[0 0 9 9]';
  const frame = 'q 0 G 0.5 w 0.25 0.25 8.5 8.5 re S Q';
  const on = stream(
    `${look}/Resources<</Font<</ZaDb ${zadb} 0 R>>>>`,
    `${frame} q BT /ZaDb 8 Tf 1 1.8 Td (4) Tj ET Q`,
  );
  const off = stream(`${look}/Resources<<>>`, frame);
  const fields = fieldsOfTheJob();
  const [root, ...parents] = Array.from({ length: 6 }, () => add(''));
  const kids = parents.map(() => []);
  const pages = [1, 2, 3, 4, 5].map((page) => {
    const number = add('');
    const lines = Array.from({ length: 14 }, (_, at) => {
      const from = (at * 31) % 60;
      return `BT /Helv 3 Tf 0.3 g 40 ${66 + at * 4} Td (${rule.repeat(2).slice(from, from + 110)}) Tj ET`;
    });
    const labels = [];
    const widgets = [];
    for (const field of fields.filter((each) => each.page === page)) {
      const [x, y, wide, high] = field.box;
      const last = field.name.split('.').at(-1);
      const [labelX, labelY] = field.type === 'check' ? [x + 13, y + 1] : [x, y + high + 3];
      labels.push(`BT /Helv 7 Tf 0 g ${labelX} ${labelY} Td (${page}. ${last}) Tj ET`);
      const common =
        `/Type/Annot/Subtype/Widget/F 4/P ${number} 0 R/Parent ${parents[page - 1]} 0 R/T(${last})` +
        `/Rect[${x} ${y} ${x + wide} ${y + high}]`;
      const frameOf = '/MK<</BC[0 0 0]>>/BS<</W 0.5/S/S>>';
      const flags = (field.lines ? 4096 : 0) + (field.comb ? 2 ** 24 : 0);
      const widget = add(
        field.type === 'check'
          ? `<<${common}/FT/Btn/DA(/ZaDb 0 Tf 0 g)/MK<</CA(4)/BC[0 0 0]>>/AS/Off/V/Off/AP<</N<</Yes ${on} 0 R/Off ${off} 0 R>>>>>>`
          : `<<${common}/FT/Tx/Ff ${flags}${field.max ? `/MaxLen ${field.max}` : ''}/DA(/Helv ${field.size} Tf 0 g)${frameOf}>>`,
      );
      widgets.push(`${widget} 0 R`);
    }
    kids[page - 1].push(...widgets);
    const content = stream(
      '',
      `BT /Helv 11 Tf 40 765 Td (Form X-130, Petition for Benchmark   Page ${page} of 5) Tj ET\n0.7 w 30 60 552 675 re S\n${[...lines, ...labels].join('\n')}`,
    );
    set(
      number,
      `<</Type/Page/Parent ${tree} 0 R/MediaBox[0 0 612 792]/Resources<</Font<</Helv ${helv} 0 R>>>>/Contents ${content} 0 R/Annots[${widgets.join(' ')}]>>`,
    );
    return number;
  });
  parents.forEach((parent, at) => {
    set(parent, `<</T(Page${at + 1})/Parent ${root} 0 R/Kids[${kids[at].join(' ')}]>>`);
  });
  set(root, `<</T(form1)/Kids[${parents.map((each) => `${each} 0 R`).join(' ')}]>>`);
  set(tree, `<</Type/Pages/Count 5/Kids[${pages.map((each) => `${each} 0 R`).join(' ')}]>>`);
  set(form, `<</Fields[${root} 0 R]/DA(/Helv 0 Tf 0 g)/DR<</Font<</Helv ${helv} 0 R/ZaDb ${zadb} 0 R>>>>>>`);
  set(catalogue, `<</Type/Catalog/Pages ${tree} 0 R/AcroForm ${form} 0 R>>`);
  return file(objects, catalogue);
}

function file(objects, root) {
  let text = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const rows = objects.map((body, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const at = text.length;
  text += `xref\n0 ${rows.length + 1}\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${rows.length + 1}/Root ${root} 0 R>>\nstartxref\n${at}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

/** A generator of numbers from 0 up to 1. */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const names = [
  'Maria',
  'José',
  'Anna',
  'Wei',
  'François',
  'Ana Lucía',
  'García',
  'Muñoz',
  'Okafor',
  'Müller',
  "O'Brien",
];
const streets = ['1204 West Adams Street', '77 Massachusetts Avenue Apt 4B', '500 Calle Real (Suite 12)'];
const told =
  'the petitioner asked in writing when the notice would come and was told to wait for a letter that never came although the case had been pending for years and two inquiries were answered with the same sentence'.split(
    ' ',
  );

/** A story of so many characters, a paragraph every hundred words or so. */
export function story(length, roll = dice(5)) {
  let text = '';
  while (text.length < length)
    text += `${told[Math.floor(roll() * told.length)]}${roll() < 0.01 ? '\n' : ' '}`;
  return text.slice(0, length).trimEnd();
}

/** 200 cases, each a record of texts and ticks by field. `abroad`: every value with letters outside Latin-1. */
export function casesOfTheJob({ abroad = false } = {}) {
  const roll = dice(99);
  const pick = (list) => list[Math.floor(roll() * list.length)];
  const digits = (count) => Array.from({ length: count }, () => Math.floor(roll() * 10)).join('');
  const far = (text) =>
    abroad && !/^[\d/]+$/.test(text) ? text.replace(/e/, 'ễ').replace(/[AOLo]/, 'Ł') : text;
  return Array.from({ length: 200 }, () => {
    const values = {};
    for (const field of fieldsOfTheJob()) {
      if (field.type === 'check') values[field.name] = roll() < 0.4;
      else if (field.lines)
        values[field.name] = far(story(field.name.includes('Explain') ? 300 : 1000, roll));
      else if (roll() < 0.15) continue;
      else if (field.comb || field.max === 5) values[field.name] = digits(field.max);
      else if (field.max === 10) values[field.name] = `0${digits(1)}/1${digits(1)}/19${digits(2)}`;
      else
        values[field.name] = far(
          pick([pick(names), `${pick(names)} ${pick(names)}`, pick(streets), 'Los Angeles, California']),
        );
    }
    return values;
  });
}
