import { describe, expect, test } from 'vitest';
import { en } from '../../src/content/messages/en.ts';
import { es } from '../../src/content/messages/es.ts';
import { papers } from './papers.ts';
import { leavesOf, saidPairs } from './said.ts';
import { sentencesOf } from './sentences.ts';

/** A value put into a sentence. */
const values = /‹[^›]*›/g;

/** What else is the same in every language: numbers, addresses, forms, options, commands, files, facts, blanks. */
const kept: readonly RegExp[] = [
  /\d+/g,
  /[\w.+-]+@[\w.-]+\w/g,
  /\b(?:[\w-]+\.)+(?:gov|org|com|net|edu|mil)\b(?:\/[\w./%-]*[\w/])?/g,
  /\b[A-Z]{1,4}-\d+[A-Z]*\b/g,
  /--[a-z][a-z-]*(?:[ =][A-Z]{2,})?/g,
  /\bcase-assist(?: [a-z]+)?/g,
  /[\w-]+\.(?:pdf|txt|json|csv|tsv|xlsx|html|eml|ics|ttf|md)\b/g,
  /\b[a-z]+[A-Za-z]*(?:\[\])?\.[a-z]\w+(?:\.\w+)*\b/g,
  /\{\w+\}/g,
  /_{4,}/g,
  /\b(?:FILE|DIR|DATE|TOPIC|CASE)\b/g,
];

/** Agencies: named in both, in Spanish also where English says "the Contact Center" or leaves them out. */
const agencies = /\b(?:USCIS|DHS|CIS|CBP|ICE|VAWA)\b/g;

const found = (patterns: readonly RegExp[], text: string): readonly string[] =>
  patterns.flatMap((pattern) => text.replaceAll(values, ' ').match(pattern) ?? []);

const keptIn = (text: string) => [...(text.match(values) ?? []), ...found(kept, text)];

/** What a translation lacks of its sentence, and what it has that the sentence lacks. */
function differences(sentence: string, translation: string): readonly string[] {
  const [wanted, has] = [keptIn(sentence), keptIn(translation)];
  return [
    ...wanted.filter((one) => !has.includes(one)),
    ...has.filter((one) => !wanted.includes(one)),
    ...found([agencies], sentence).filter((one) => !found([agencies], translation).includes(one)),
  ];
}

const english = new Map(leavesOf({ ...en, papers: papers.en }));
const spanish = new Map(leavesOf({ ...es, papers: papers.es }));

/** Each English sentence with its Spanish one, as they are said with the same values. */
function pairs(place: string): readonly (readonly [string, string])[] {
  const [sentence, translation] = [english.get(place), spanish.get(place)];
  if (sentence === undefined || translation === undefined) return [];
  return saidPairs(sentence, translation);
}

const sections = [...Object.keys(en), 'papers'];
const placesIn = (section: string) =>
  [...english.keys()].filter((place) => place === section || place.startsWith(`${section}.`));

describe('in Spanish', () => {
  test('every English sentence is there, and no other', () => {
    expect([...spanish.keys()].sort()).toEqual([...english.keys()].sort());
  });

  test.each(sections)('%s: every sentence is one that can be said with some value', (section) => {
    expect(placesIn(section).filter((place) => pairs(place).length === 0)).toEqual([]);
  });

  test.each(sections)('%s: each keeps values, numbers, addresses, forms, options and blanks', (section) => {
    const lost = placesIn(section).flatMap((place) =>
      pairs(place).flatMap(([text, other]) => {
        const lacking = differences(text, other);
        return lacking.length === 0 ? [] : [{ place, lacking, text, other }];
      }),
    );
    expect(lost).toEqual([]);
  });

  test.each(sections)('%s: each ends as the English one, and opens every question', (section) => {
    const end = (text: string) => /[.?:!…](?=["”)]?$)/.exec(text)?.[0] ?? '';
    // The sign that a key bears, and quotations, open nothing.
    const count = (sign: RegExp, text: string) => text.replaceAll(/"[^"]*"/g, '').match(sign)?.length ?? 0;
    const opened = (text: string) => count(/¿/g, text) === count(/\?(?! \p{Ll})/gu, text);
    const other = placesIn(section).flatMap((place) =>
      pairs(place).filter(([text, said]) => end(text) !== end(said) || !opened(said)),
    );
    expect(other).toEqual([]);
  });

  test('a label of the interview fits where it is shown', () => {
    const long = [...spanish].filter(([place, text]) => {
      if (typeof text !== 'string' || !/^facts\..*\.label$/.test(place)) return false;
      return text.length > (place.includes('.choices.') ? 40 : 36);
    });
    expect(long).toEqual([]);
  });

  test('no branch of a sentence has a number, address, form, option or file that the English file has not', () => {
    const fileOf = (place: string) => place.slice(0, place.indexOf(' '));
    const known = new Map<string, Set<string>>();
    for (const { place, text } of sentencesOf('en')) {
      const all = known.get(fileOf(place)) ?? new Set();
      for (const one of found(kept, text)) all.add(one);
      known.set(fileOf(place), all);
    }
    const foreign = sentencesOf('es').flatMap(({ place, text }) =>
      found(kept, text)
        .filter((one) => known.get(fileOf(place))?.has(one) !== true)
        .map((one) => `${place}: ${one}`),
    );
    expect(foreign).toEqual([]);
  });
});

/** Why words are the same in both languages: places, or what they begin with, by the reason. */
const sameWords: Readonly<Record<string, readonly string[]>> = {
  'names that are written alike': [
    'countries.',
    'contacts.entries.uscis-resettlement-support-center.values.',
    'papers.letterPages.agency',
    'facts.uscisContacts[].channel.choices.e-request.label',
    'facts.person.protection.choices.vawa.label',
    'packet.update.tell.uscis-address.who',
    'packet.update.tell.uscis-address-safe.who',
    'packet.update.tell.uscis-address-unsaid.who',
    'packet.update.tell.uscis-g-28.who',
    'template.inspect.omb',
    'template.inspect.removedKinds.xfa',
    'template.inspect.removedKinds.javascript',
  ],
  'words of both languages': [
    'batch.progress.minutes',
    'book.terms.no',
    'contacts.types.tty',
    'contacts.types.web',
    'contacts.line.here',
    'facts.person.fax.label',
    'interview.prompt.no',
    'outcome.no',
    'packet.exhibits.size.megabytes',
    'reference.tiers.supervisor.name',
    'papers.sheet.no',
    'papers.sheet.labels.fax',
    'papers.sent.mail.attachment',
  ],
  'headings and names in files, which no language changes': [
    'batchReport.columns.',
    'batchReport.sheets.',
    'batchReport.names.unknownValue',
    'failures.files.unfinished.name',
    'template.shippedMap',
  ],
  'answers as they are typed, or as they will stand on the form': [
    'facts.filings[].receiptNumber.example',
    'facts.uscisContacts[].result.example',
    'facts.person.name.suffix.example',
    'facts.person.address.street.example',
    'facts.person.address.unit.example',
    'facts.person.email.example',
    'facts.beneficiary.name.suffix.example',
    'facts.preparer.address.street.example',
    'facts.preparer.address.unit.example',
    'facts.preparer.email.example',
    'facts.documents[].file.example',
    'facts.documents[].note.example',
    'input.example.',
    'interview.consent.folderExample',
    'interview.finish.fileExample',
    'interview.finish.otherExample',
    'packet.command.folderExample',
  ],
  'words that are typed as they stand': ['input.found.null'],
};
const excepted = Object.values(sameWords).flat();
const isAt = (place: string, one: string) => place === one || (one.endsWith('.') && place.startsWith(one));

/** Whether a text has a word of its own: values are none. */
const worded = (text: string) =>
  /\p{L}{2,}/u.test(text.replaceAll(/‹[^›]*›|\{[^}]*\}|\b(?:true|false|undefined)\b|\[object Object\]/g, ''));

describe('no Spanish sentence is the English one', () => {
  const same = [...english.keys()].filter((place) =>
    pairs(place).some(([text, other]) => text === other && worded(text)),
  );

  test('but for words that are the same', () => {
    expect(same.filter((place) => !excepted.some((one) => isAt(place, one)))).toEqual([]);
  });

  test('what is excepted is there', () => {
    expect(excepted.filter((one) => !same.some((place) => isAt(place, one)))).toEqual([]);
  });
});

describe('what a translation changed is found', () => {
  test.each([
    ['Call 800-375-5283.', 'Llame al 800-375-5238.', ['5283', '5238']],
    ['within ‹0.amount(hearing-window)›', 'en un plazo corto', ['‹0.amount(hearing-window)›']],
    ['Form I-485', 'Formulario I-458', ['485', 'I-485', '458', 'I-458']],
    ['--font FILE', '--fuente FILE', ['--font FILE', '--fuente FILE']],
    ['at uscis.gov/tools', 'en uscis.gov/herramientas', ['uscis.gov/tools', 'uscis.gov/herramientas']],
    ['Give person.role.', 'Indique persona.rol.', ['person.role', 'persona.rol']],
    ['Copied: {label}', 'Copiado: {nombre}', ['{label}', '{nombre}']],
    ['case-assist fill', 'case-assist llenar', ['case-assist fill', 'case-assist llenar']],
    ['USCIS asks', 'Ellos preguntan', ['USCIS']],
  ])('%s: %s', (sentence, translation, lacking) => {
    expect(differences(sentence, translation)).toEqual(lacking);
  });

  test.each([
    ['Ask the Contact Center (‹0›).', 'Pregunte al Centro de Contacto de USCIS (‹0›).'],
    ['‹0› of ‹1›', 'de ‹1›, ‹0›'],
  ])('but not here: %s: %s', (sentence, translation) => {
    expect(differences(sentence, translation)).toEqual([]);
  });
});
