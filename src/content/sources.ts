import type { Source } from './shape/source.ts';
import { ombudsmanSources } from './sources/ombudsman.ts';
import { statuteSources } from './sources/statutes.ts';
import { thirdPartySources } from './sources/third-party.ts';
import { uscisSources } from './sources/uscis.ts';

/**
 * The texts that facts, rules and contacts were taken from. On the day `read`, archived and copied pages were read, not
 * the live web: a page may say something else today. `dated` is the day that the text itself bears.
 */
export const sources = {
  ...ombudsmanSources,
  ...uscisSources,
  ...statuteSources,
  ...thirdPartySources,
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
