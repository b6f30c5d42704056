import type { Face, FontObject } from '../../form/face.ts';
import { regular, userFontResource } from '../../form/face.ts';
import type { Stroke } from '../../form/operators.ts';
import { embedded } from '../../form/user-font/embed.ts';
import { readFontFile } from '../../form/user-font/font-file.ts';

/** The files of the shipped faces (`templates/fonts`). */
export interface FontFiles {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
}

/** Collects what is drawn, and gives fonts that draw that and nothing else. */
export class BundleFonts {
  private readonly face: Face;
  private readonly used = {
    regular: new Set<number>(),
    bold: new Set<number>(),
    given: new Set<number>(),
  };

  constructor(face: Face = regular) {
    this.face = face;
  }

  strokes(strokes: readonly Stroke[]): void {
    for (const stroke of strokes)
      if ('text' in stroke)
        for (let at = 0; at < stroke.text.length; at += 1)
          this.code(stroke.text.charCodeAt(at), stroke.bold === true);
  }

  code(code: number, bold = false): void {
    if (bold) this.used.bold.add(code);
    else (this.face.given?.covers(code) ? this.used.given : this.used.regular).add(code);
  }

  /** The fonts by the name of their resource, each as its objects from a number on. */
  objects(
    files: FontFiles,
    first: number,
  ): readonly { readonly name: string; readonly number: number; readonly objects: readonly FontObject[] }[] {
    const { regular: usedRegular, bold, given } = this.used;
    const sorted = (codes: ReadonlySet<number>): readonly number[] => [...codes].sort((a, b) => a - b);
    const kinds = [
      { name: regular.resource, codes: usedRegular, make: shipped(files.regular, 'CASEAD+NotoSans') },
      { name: 'NotoSansBold', codes: bold, make: shipped(files.bold, 'CASEAE+NotoSans-Bold') },
      { name: userFontResource, codes: given, make: this.face.given?.objects },
    ];
    let number = first;
    return kinds.flatMap(({ name, codes, make }) => {
      if (codes.size === 0 || make === undefined) return [];
      const made = { name, number, objects: make(sorted(codes), number) };
      number += made.objects.length;
      return [made];
    });
  }
}

const shipped =
  (file: Uint8Array, name: string) =>
  (codes: readonly number[], first: number): readonly FontObject[] =>
    embedded(readFontFile(file), codes, first, name);
