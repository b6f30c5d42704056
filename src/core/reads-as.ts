/*
 * Whether a text seems to be in another language than English: enough to say that the office works in English and to ask
 * for the English of it, and nothing is decided by it. What cannot be told counts as English.
 */

/** Everyday words of Spanish that are no words of English, nor stand in the names of people and places. */
const spanish = new Set(
  `que por para con una pero porque desde hace mi mis su sus sin como cuando cuanto donde fue ser está esta este eso estoy
  están esto estos hasta todavía aún nunca nada nadie ya más muy también han hay he tengo tiene tienen les nos yo ella usted
  ustedes quien entre sobre después antes ahora día días semana semanas mes meses año años caso casos tarjeta permiso trabajo
  aviso recibo solicitud petición formulario entrevista respuesta llegó llega llegado recibí recibido envié enviaron presenté
  dijeron dicen quiero necesito espero ayuda perdieron perdió`
    .split(/\s+/)
    .map(bare),
);
/** Those that names have as well: counted only before a word in small letters. */
const spanishBeforeSmall =
  /(?<!\p{L})(?:[Ee]l|[Ll]a|[Ll]os|[Ll]as|[Dd]el|[Dd]e|[Ee]n|[Uu]n|[Aa]l|[Ss]e|[Ee]s)(?= \p{Ll})/gu;
const english = new Set(
  'the and to of is was were are my it have had been for not with from that this they we our by at but since i'.split(
    ' ',
  ),
);

/** A word without its accents, as it is often typed. */
function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What a text seems to be written in, where it seems not to be English: Spanish, or letters of another alphabet. */
export function foreignLanguage(text: string): 'es' | 'other' | undefined {
  const letters = text.match(/\p{L}/gu) ?? [];
  const latin = letters.filter((each) => /\p{Script=Latin}/u.test(each));
  if (latin.length * 2 < letters.length) return 'other';
  // What others said is quoted as they said it.
  const own = text.replace(/["“«][^"“”«»]*["”»]/g, ' ');
  const words = (own.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(bare);
  const found = [
    ...words.filter((word) => spanish.has(word)),
    ...(own.match(spanishBeforeSmall) ?? []).map(bare),
    ...(own.match(/[¿¡]/g) ?? []),
  ];
  const isSpanish =
    new Set(found).size > 1 && found.length > words.filter((word) => english.has(word)).length;
  return isSpanish ? 'es' : undefined;
}
