import type { Slot } from '../blank/compiled-blank.ts';
import type { Imprint } from './editions.ts';
import type { Nearby } from './labels.ts';
import type { Proposal } from './map-line.ts';

/** A field with what stands around it. */
export interface Surveyed
  extends Pick<
    Slot,
    | 'name'
    | 'type'
    | 'page'
    | 'box'
    | 'tooltip'
    | 'maxLength'
    | 'multiline'
    | 'readOnly'
    | 'states'
    | 'options'
  > {
  readonly label: string;
  /** One for each of its places: radio buttons have a label each. */
  readonly around: readonly (Nearby & { readonly state: string })[];
}

/** Everything that a blank tells of itself. */
export interface Survey {
  readonly sha256: string;
  readonly title: string;
  readonly pages: number;
  readonly imprint: Imprint;
  /** True for a copy of DHS Form 7001. */
  readonly official: boolean;
  readonly fields: readonly Surveyed[];
  /** By field name. */
  readonly proposals: ReadonlyMap<string, Proposal>;
}
