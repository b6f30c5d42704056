import type { Catalogue } from '../../catalogue.ts';
import { letters as english } from '../../en/packet/letters.ts';

/** Letters to others than the CIS Ombudsman: they stay English; what is told of them does not. */
export const letters: Catalogue['packet']['letters'] = {
  ...english,
  told: {
    representative: (file, wait) =>
      `${file} es para un representante o senador en el Congreso. Si se envía, el Ombudsman de CIS espera: ${wait} desde el día en que esa oficina le pregunta a USCIS. Así que decida el orden antes de enviarla.`,
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
    apart: (files) =>
      `Nunca suba, adjunte ni incluya estos archivos con una solicitud de ayuda al Ombudsman de CIS: ${files}.`,
    neutral: (files) =>
      `Por seguridad, estos dejan vacíos los números de formulario y de recibo, el teléfono y la dirección: ${files}. Escríbalos a mano donde sea seguro.`,
  },
};
