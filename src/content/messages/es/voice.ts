import type { Spoken } from '../../shape/sentence.ts';
import type { Voice } from '../../shape/voice.ts';

/** What Spanish needs to speak about somebody else; whoever is asked about themselves gets a sentence of their own. */
interface Person {
  /** `su hijo` */
  readonly who: string;
  /** `de su hijo` */
  readonly of: string;
  /** `a su hijo` */
  readonly to: string;
}

const person = (who: string): Person => ({ who, of: `de ${who}`, to: `a ${who}` });

/** The same where the article is "el": "de" and "a" become one word with it. */
const him = (who: string): Person => ({ who: `el ${who}`, of: `del ${who}`, to: `al ${who}` });

/** Words of one gender for everybody, as far as Spanish has them. */
const people: Readonly<Record<Exclude<Voice, 'you'>, Person>> = {
  neutral: him('solicitante o peticionario'),
  company: person('su empresa'),
  spouse: person('su cónyuge'),
  son: person('su hijo'),
  daughter: person('su hija'),
  parent: person('su padre o su madre'),
  relative: person('su familiar'),
  client: person('su cliente'),
  employee: person('la persona empleada'),
  student: person('su estudiante'),
  constituent: person('su constituyente'),
  other: person('la persona a quien usted ayuda'),
};

/**
 * A sentence about whoever signed the form, written twice: to that person, whose verbs and "su" mean "usted", and about
 * anybody else. `of('¿Cuál es su nombre?', (p) => `¿Cuál es el nombre ${p.of}?`)`.
 */
export const of =
  <V extends Spoken = Spoken>(
    toYou: string | ((values: V) => string),
    about: (one: Person, values: V) => string,
  ) =>
  (values: V): string => {
    if (values.voice !== 'you') return begun(about(people[values.voice], values));
    return typeof toYou === 'string' ? toYou : begun(toYou(values));
  };

/**
 * A sentence about whoever prepares the request, written twice: to that person, and about the preparer, who at a law office
 * is not always the one who types; `of` is "del abogado o representante acreditado" or "de quien prepara la solicitud de ayuda".
 */
export const ofHelper =
  (toYou: string, about: (helper: { readonly of: string }) => string) =>
  ({ voice }: Spoken): string => {
    if (voice === 'neutral') return begun(about({ of: 'de quien prepara la solicitud de ayuda' }));
    return voice === 'client' ? begun(about({ of: 'del abogado o representante acreditado' })) : toYou;
  };

const begun = (sentence: string): string => sentence.replace(/\p{L}/u, (first) => first.toUpperCase());
