import { esReadings } from '../../src/content/messages/es-readings.ts';
import { formWords } from '../../src/content/messages/form-words.ts';

const { sheet, sent, exhibitPages, letterPages, note } = esReadings;
// Days are written as the form wants them, and read as they are spoken.
const { day: _, ...said } = sheet;
const spanish = { sheet: said, sent, exhibitPages, letterPages, note };

/** What of `from` stands where `shape` has something. */
const like = (shape: object, from: object): object =>
  Object.fromEntries(
    Object.entries(shape).flatMap(([name, value]) => {
      const found: unknown = Reflect.get(from, name);
      if (typeof value !== 'object' || typeof found !== 'object' || found === null)
        return found === undefined ? [] : [[name, found]];
      return [[name, like(value, found)]];
    }),
  );

/** The sentences of papers for the government, as they stand there and as they are read in Spanish. */
export const papers = { en: like(spanish, formWords), es: spanish } as const;
