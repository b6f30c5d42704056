import type { BatchPlace, Context } from '../../core/context.ts';

/** What a batch needs of the outside world. */
export async function placeOf({ batch }: Context): Promise<BatchPlace> {
  if (batch === undefined) throw new Error('a batch has no place to work in');
  return batch();
}
