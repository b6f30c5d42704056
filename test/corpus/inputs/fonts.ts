import { makeFont } from '../../form/make-font.ts';
import type { Makers } from './makers.ts';

const characters =
  '李明王小自二〇三年一月以来，我的案件没有任何进展。（）「」電話カタナひらがな김민수אבגדהוזחטיכךלמםנןסעפףצץקרשתԱրամعليदे';

/** Fonts of somebody's own: each letter is a square. */
export const fontMakers: Makers = {
  'own.ttf': async () => makeFont({ characters }),
  'forbidden.ttf': async () => makeFont({ characters, rights: 2 }),
  'several.ttc': async () => makeFont({ characters, version: 0x74746366 }),
  'postscript.otf': async () => makeFont({ characters, version: 0x4f54544f }),
  'damaged.ttf': async () => makeFont({ characters, without: 'cmap' }),
};
