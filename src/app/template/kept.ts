import type { Context, Shelf } from '../../core/context.ts';
import { InputError, TemplateError } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import { unpackBlank } from '../../form/blank/pack.ts';
import { sha256Of } from '../../form/sha256.ts';
import {
  type About,
  byEdition,
  readAbout,
  type Template,
  templateFiles,
} from '../../form/template/kept-template.ts';
import { readMap } from '../../form/template/map-file.ts';
import { builtInId, mostIdLength } from '../../form/template/template-id.ts';

/** The place where templates are kept, with the reader of PDFs. Throws where there is none. */
export function keeping({ templates, messages }: Context): NonNullable<Context['templates']> {
  if (templates === undefined) throw new TemplateError(messages.template.noPlace);
  return templates;
}

/** Where the map of a kept template lies. */
export const mapAt = (id: string, { folder }: Pick<Shelf, 'folder'>): string =>
  `${folder}/${id}/${templateFiles.map}`;

/** Everything that is kept; `about` is undefined where it cannot be read any more. */
export async function allKept(
  shelf: Shelf,
): Promise<readonly { readonly id: string; readonly about: About | undefined }[]> {
  const names = await shelf.names();
  return Promise.all(
    names.map(async (id) => {
      const bytes = await shelf.read(id, templateFiles.about);
      return { id, about: bytes && readAbout(bytes) };
    }),
  );
}

/** The newest kept copy of DHS Form 7001; it is filled by default. */
export async function officialId(shelf: Shelf): Promise<string | undefined> {
  const all = (await allKept(shelf)).flatMap(({ about }) => (about?.official ? [about] : []));
  return all.sort(byEdition)[0]?.id;
}

/** A name as it was given; one that is too long for any template is told by its length. */
export const quoted = (id: string, { messages }: Pick<Context, 'messages'>): string =>
  id.length > mostIdLength ? messages.template.longName(id.length) : `"${id}"`;

export function notKept(id: string, known: readonly string[], context: Context): InputError {
  const words = context.messages.template;
  const long = id.length > mostIdLength;
  const message = id === '' ? words.noName : long ? words.notKeptLong : words.notKept(id);
  const nearest = nearestName(long ? '' : id, [...known, builtInId]);
  return new InputError(message, [
    { path: 'template', found: quoted(id, context), wanted: words.notKeptWanted(nearest) },
  ]);
}

/**
 * Reads a kept template. Throws `InputError` when there is none of that name, or its map is wrong (with every problem),
 * and `TemplateError` when its files do not belong together.
 */
export async function readKept(id: string, context: Context): Promise<Template> {
  const { shelf } = keeping(context);
  const words = context.messages.template;
  const known = await shelf.names();
  if (!known.includes(id)) throw notKept(id, known, context);
  const [aboutFile, mapFile, blankFile] = await Promise.all(
    [templateFiles.about, templateFiles.map, templateFiles.blank].map((file) => shelf.read(id, file)),
  );
  const about = aboutFile && readAbout(aboutFile);
  const pinned = about && blankFile && (await sha256Of(blankFile)) === about.packed;
  const blank = pinned ? unpackBlank(blankFile) : undefined;
  if (!about || !blank || !mapFile || about.sha256 !== blank.sha256)
    throw new TemplateError(words.warnings.pinned(id));
  const read = readMap(mapFile, blank, words.map);
  if ('problems' in read) {
    const message = [words.add.badKeptMap(id), read.otherForm].filter(Boolean).join(' ');
    throw new InputError(message, read.problems);
  }
  return { about, map: read.map, blank };
}
