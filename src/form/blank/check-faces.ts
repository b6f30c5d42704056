import { drawsEveryday } from '../everyday.ts';
import { givenResource } from '../face.ts';
import type { LiveBlank } from './live-blank.ts';
import { fail, type Reader } from './reader.ts';
import type { ExtraPage } from './stamp-value.ts';

/** What took the place of objects that come with the shipped faces. */
export type Instead = readonly { readonly number: number; readonly text: string }[];

/** What a form needs of the shipped faces, by what is drawn on it. */
export class NeededFaces {
  any = false;
  beyondEveryday = false;
  /** Of a font of the user's too. */
  given = false;

  constructor(pages: readonly ExtraPage[]) {
    for (const { content } of pages) this.content(content);
  }

  faces(everyday: boolean): void {
    this.any = true;
    this.beyondEveryday ||= !everyday;
  }

  /** Operators that were made by `content` and `show`. */
  content(content: string): void {
    this.faces(drawsEveryday(content));
    this.given ||= content.includes(`/${givenResource} `);
  }
}

/**
 * The shipped faces, where a form has them: whole or cut, but just as the blank brings them. Resources that name a font of
 * the user's besides take the place of the blank's.
 */
export function checkFaces(
  { blank: { plan, bytes: original } }: LiveBlank,
  instead: Instead,
  need: NeededFaces,
  reader: Reader,
): void {
  if (need.given && instead.length === 0) fail('the resources');
  const replaced = new Map(instead.map(({ number, text }) => [number, text]));
  for (const [number, text] of replaced)
    if (!reader.is(number, `${number} 0 obj\n${text}\nendobj\n`)) fail('the resources');
  // The first of their objects, the resources, may have been replaced; all others follow it.
  const [, , number = 0, offset = 0] = plan.faces.objects;
  if (!reader.has(number)) {
    if (need.any) fail('the typeface');
    return;
  }
  const begin = reader.offset(number) - offset;
  const cuts = need.beyondEveryday ? [plan.faces] : [plan.everydayFaces, plan.faces];
  const same = cuts.some(
    ({ from, to, objects }) =>
      reader.same(begin, original, from, to) && standAt(begin, objects, reader, replaced),
  );
  if (!same) fail('the typeface');
}

/** Whether objects, `but` for some, are where a part that begins there has them, by pairs of number and offset. */
export function standAt(
  begin: number,
  objects: readonly number[],
  reader: Reader,
  but?: ReadonlyMap<number, unknown>,
): boolean {
  for (let at = 0; at + 1 < objects.length; at += 2) {
    const number = objects[at] as number;
    if (!but?.has(number) && reader.offset(number) !== begin + (objects[at + 1] as number)) return false;
  }
  return true;
}
