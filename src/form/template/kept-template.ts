import type { CompiledBlank, Slot } from '../blank/compiled-blank.ts';
import type { BlankMap } from './map-line.ts';
import type { Imprint, Survey } from './read-blank.ts';

/** The name under which the sheet that comes with the program is known. */
export const builtInId = 'request-sheet';

/** The name of a filled copy of a form where nobody gave another. */
export const fileOf = (id: string): string => `${id}.pdf`;

/** Names that some systems keep for devices; no folder can have them. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Characters. */
export const mostIdLength = 40;

/** Whether a name can be a folder's on every system. */
export const isTemplateId = (id: string): boolean =>
  /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(id) && !devices.test(id) && id !== builtInId;

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');

/** The name of a form in folders and ids, such as `g-28`; empty where a blank names none. */
export const formId = ({ imprint, official }: Pick<Survey, 'imprint' | 'official'>): string =>
  official ? 'dhs-7001' : plain(imprint.form);

/** A name from the form and its edition, such as `g-28-2018-09-17`; else from the title; else from the file itself. */
export function proposedId(survey: Survey): string {
  const { imprint, title, sha256 } = survey;
  const form = formId(survey);
  const [edition] = imprint.editions;
  const when = edition?.day ?? plain(edition?.printed ?? '');
  const names = [
    form === '' ? '' : [form, when].filter(Boolean).join('-'),
    plain(title).slice(0, 30).replace(/-+$/, ''),
    `form-${sha256.slice(0, 8)}`,
  ];
  return names.find(isTemplateId) ?? `form-${sha256.slice(0, 8)}`;
}

/** The files of one kept template. */
export const templateFiles = { about: 'about.json', map: 'map.json', blank: 'blank.bin' } as const;

/** A field as it is remembered, for comparing with a newer edition. */
export interface KeptField extends Pick<Slot, 'name' | 'type' | 'page' | 'box' | 'tooltip' | 'maxLength'> {
  readonly label: string;
  /** Of the sheet that comes with the program: the id of the section that it stands in. */
  readonly section?: string;
  /** Of radio buttons; earlier versions kept none. */
  readonly states?: readonly string[];
}

/** What is kept of a template beside its blank and its map. */
export interface About {
  readonly version: 1;
  readonly id: string;
  /** Of the original file. */
  readonly sha256: string;
  /** Of the packed blank: a damaged one must never be filled. */
  readonly packed: string;
  readonly title: string;
  readonly official: boolean;
  readonly pages: number;
  readonly imprint: Imprint;
  readonly fields: readonly KeptField[];
}

/** A form with all that filling it takes, but for the case. A plain value, which may be handed to another thread. */
export interface Template {
  readonly about: About;
  readonly map: BlankMap;
  readonly blank: CompiledBlank;
}

export const aboutOf = (id: string, survey: Survey, packed: string): About => ({
  version: 1,
  id,
  sha256: survey.sha256,
  packed,
  title: survey.title,
  official: survey.official,
  pages: survey.pages,
  imprint: survey.imprint,
  fields: keptFields(survey),
});

export const keptFields = ({ fields }: Pick<Survey, 'fields'>): readonly KeptField[] =>
  fields.map(({ name, type, page, box, tooltip, maxLength, label, states }) => ({
    name,
    type,
    page,
    box,
    tooltip,
    maxLength,
    label,
    ...(type === 'radio' ? { states } : {}),
  }));

/** Reads what `aboutOf` gave; undefined when it is of another version or was damaged. */
export function readAbout(bytes: Uint8Array): About | undefined {
  try {
    const value = JSON.parse(new TextDecoder().decode(bytes)) as Partial<About> | null;
    return value?.version === 1 && Array.isArray(value.fields) ? (value as About) : undefined;
  } catch {
    return undefined;
  }
}

/** The newest edition first; what names none goes last. */
export const byEdition = (a: About, b: About): number => {
  const [one = '', two = ''] = [a, b].map(({ imprint }) => imprint.editions[0]?.day ?? '');
  return one < two ? 1 : one > two ? -1 : a.id < b.id ? -1 : 1;
};

/** Whether two blanks are editions of one form. */
export const sameForm = (
  one: Pick<About, 'official' | 'imprint'>,
  two: Pick<About, 'official' | 'imprint'>,
): boolean =>
  (one.official && two.official) || (one.imprint.form !== '' && one.imprint.form === two.imprint.form);
