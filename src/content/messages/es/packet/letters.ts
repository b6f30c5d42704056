import type { Catalogue } from '../../catalogue.ts';

/** What is told of the letters to others, and stands on no paper. */
export const letters: Catalogue['packet']['letters'] = {
  told: {
    representative: (file, wait) =>
      `${file} es para un representante o senador en el Congreso. Si se envía, el Ombudsman de CIS espera: ${wait} desde el día en que esa oficina le pregunta a USCIS. Así que decida a cuál de los dos pide ayuda primero.`,
    representativeNow: (file, wait) =>
      `${file} es para un representante o senador en el Congreso. Si se envía, el Ombudsman de CIS espera: ${wait} desde el día en que esa oficina le pregunta a USCIS. No deje de enviarla por eso.`,
    release:
      'Esa oficina tiene su propio formulario de autorización de privacidad (privacy release): pídalo primero. La carta tiene una lista de lo que va con ella.',
    uscis: (file) => `${file} es para USCIS. Guarde una prueba del día en que salió.`,
    uscisApart: (file) =>
      `${file} es para USCIS y no dice a qué oficina o buzón va: eso está en la lista de a quién acudir. Guarde una prueba del día en que salió.`,
    account: (file) =>
      `${file} tiene lo que hay que escribirle a USCIS como mensaje en la cuenta de USCIS en línea. Guarde una copia del mensaje y de la respuesta.`,
    unsure: (file, doubt) => `La dirección en ${file}: ${doubt}`,
    undrawn: (file) =>
      `En ${file}, una línea vacía está en lugar de caracteres que no se pueden mostrar. Escriba allí a mano, como está en el pasaporte, o dé una fuente que los tenga, con --font FILE.`,
    apart: (files) =>
      `Nunca suba, adjunte ni incluya estos archivos con una solicitud de ayuda al Ombudsman de CIS: ${files}.`,
    neutral: (files) =>
      `Por seguridad, estos archivos dejan vacíos los números de formulario y de recibo, el teléfono y la dirección: ${files}. Escríbalos a mano donde sea seguro.`,
  },
};
