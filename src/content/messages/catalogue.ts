import type { Voice } from '../shape/voice.ts';
import type { en } from './en.ts';
import type { Papers } from './form-words.ts';

/** For whom words are: whoever reads the screen and pages of their own, or the government. */
declare const readBy: unique symbol;

/** The same shape with any words in it: sentences are strings, or functions of the values that they hold. */
type Words<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Words<T[K]> };

/** Sentences for whoever reads them, and whom they are said to: nobody in particular where that is absent. */
export type Sentences = Words<typeof en> & { readonly voice?: Voice };

/** Every sentence shown to people, in the language that they read. Another language is another value of this type. */
export type Catalogue = Sentences & { readonly [readBy]?: 'person' };

/** What may stand on a paper for the government: always English. Neither can be taken for the other. */
export type FormWords = Sentences & Words<Papers> & { readonly [readBy]?: 'government' };

type Sheet = Papers['sheet'];
/** What of papers is said to whoever signs them; how pages go on, and how they are stamped, is not. */
type Said = Pick<Papers, 'letterPages' | 'note'> & {
  readonly sheet: Pick<Sheet, 'yes' | 'no' | 'none' | 'day' | 'sections' | 'labels' | 'choices'> & {
    readonly notes: Pick<Sheet['notes'], 'consent' | 'consentOwn'>;
  };
  readonly sent: Omit<Papers['sent'], 'label'>;
  readonly exhibitPages: Omit<
    Papers['exhibitPages'],
    'title' | 'exhibit' | 'pages' | 'stamp' | 'accountIntro' | 'picture' | 'bookmark' | 'indexBookmark'
  >;
};

/** Words in which a paper for the government can be set: its own, or those in which it is read to whoever signs or sends it. */
export type PaperWords = Sentences & Words<Said> & { readonly [readBy]?: 'government' | 'signer' };

/** The papers for the government in the language of whoever signs or sends them: for a reading that never goes out. */
export type ReadingWords = Sentences &
  Words<Said> & {
    readonly reading: {
      /** What the whole is. */
      readonly document: string;
      /** Of a paper, by its file. */
      readonly title: (file: string) => string;
      readonly notSent: string;
      readonly form: string;
      readonly formSaid: string;
      readonly heads: { readonly label: string; readonly meaning: string; readonly answer: string };
      readonly ticked: string;
      readonly item: (number: number) => string;
      /** What is written by hand on the paper itself. */
      readonly byHand: (labels: readonly string[]) => string;
      readonly subject: (subject: string) => string;
    };
    readonly [readBy]?: 'signer';
  };
