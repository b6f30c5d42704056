import type { Survey } from './surveyed.ts';

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
