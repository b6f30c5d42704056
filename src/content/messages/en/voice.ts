import type { Spoken } from '../../shape/sentence.ts';
import type { Voice } from '../../shape/voice.ts';

/** What English needs to speak of somebody: a sentence is written with these, never put together from labels. */
interface Forms {
  readonly who: string;
  readonly whose: string;
  readonly is: string;
  readonly has: string;
  readonly was: string;
  readonly does: string;
}

const third = (who: string, whose = `${who}'s`): Forms => ({
  who,
  whose,
  is: 'is',
  has: 'has',
  was: 'was',
  does: 'does',
});

const forms: Readonly<Record<Voice, Forms>> = {
  neutral: third('the applicant or petitioner', "the applicant's or petitioner's"),
  you: { who: 'you', whose: 'your', is: 'are', has: 'have', was: 'were', does: 'do' },
  company: third('your company'),
  spouse: third('your spouse'),
  son: third('your son'),
  daughter: third('your daughter'),
  parent: third('your parent'),
  relative: third('your relative'),
  client: third('the client'),
  employee: third('the employee'),
  student: third('the student'),
  constituent: third('the constituent'),
  other: third('the person you help', "that person's"),
};

/** A sentence about whoever signed the form: `of(({ whose }) => ...)`. */
export const of =
  <V extends Spoken>(sentence: (forms: Forms, values: V) => string) =>
  (values: V): string =>
    begun(sentence(forms[values.voice], values));

/** A sentence about whoever prepares the request: at a law office not always the one who types. */
export const ofHelper = (sentence: (whose: string) => string) => (values: Spoken) => {
  const { voice } = values;
  if (voice === 'neutral') return begun(sentence("the preparer's"));
  return begun(sentence(voice === 'client' ? "the attorney's or representative's" : 'your own'));
};

const begun = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);
