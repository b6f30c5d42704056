import type { FormWords } from './catalogue.ts';
import { sheet } from './en/form.ts';
import { sent } from './en/packet/channel.ts';
import { exhibitPages } from './en/packet/exhibits.ts';
import { letterPages } from './en/packet/letters.ts';
import { note } from './en/packet/update.ts';
import { continuationPages } from './en/template.ts';
import { en } from './en.ts';

/** What stands on papers for the government and nowhere else. */
const papers = { sheet, continuationPages, exhibitPages, sent, letterPages, note } as const;

export type Papers = typeof papers;

/** The words of papers for the government: always English, whatever language the user reads. */
export const formWords: FormWords = Object.assign(Object.create(en), papers);
