import type { Catalogue } from '../../content/messages/catalogue.ts';
import type { CaseFile } from '../../core/case-file.ts';
import type { Outcome } from '../../core/outcome.ts';
import type { Faces } from '../../form/blank/faces.ts';
import type { Face } from '../../form/face.ts';
import type { Sheet } from '../../form/sheet.ts';
import type { PacketFile } from '../packet-file.ts';

/** A file that goes out with the request and was prepared elsewhere. */
export interface Enclosure {
  readonly file: PacketFile;
  readonly pages: number;
}

/** What the files of a channel are made from. */
export interface ChannelGround {
  readonly caseFile: CaseFile;
  readonly outcome: Outcome;
  readonly words: Catalogue;
  /** The built-in sheet: the labels and the order of the online form. */
  readonly sheet: Sheet;
  /** The shipped faces, and the shipped face with a font of the user's behind it. */
  readonly faces: Faces;
  readonly face?: Face;
  /** The form; `official` when it is DHS Form 7001 itself: the built-in sheet is never sent in its place. */
  readonly form: Enclosure & { readonly official: boolean };
  /** The papers that support it, in their order. */
  readonly exhibits: readonly Enclosure[];
  /** What else lies in the packet and stays with the sender: calendar, plan. */
  readonly others: readonly PacketFile[];
}
