import type { Catalogue, ReadingWords } from '../../catalogue.ts';

/** Letters to others than the CIS Ombudsman. */
export const letterPages: ReadingWords['letterPages'] = {
  title: 'Carta',
  agency: 'U.S. Citizenship and Immigration Services',
  byEmail: (address) => `Por correo electrónico: ${address}`,
  representative: ['Oficina de __________________________________', 'Congreso de Estados Unidos'],
  blank: '________________________',
  greeting: 'A quien atienda esta carta:',
  facts: {
    filed: (form, on) => `El Formulario ${form} se recibió el ${on}.`,
    asked: (when, isMonth, how) =>
      `Se le preguntó a USCIS por esto ${isMonth ? 'en' : 'el'} ${when}${how === '' ? '' : ` (${how})`}.`,
    reference: (asked, reference) => `${asked} Número de esa consulta: ${reference}.`,
    hearing: (on) => `Hay una audiencia en el tribunal de inmigración el ${on}.`,
  },
  headings: {
    facts: 'Hechos',
    asks: 'Lo que se pide',
    enclosed: 'Autorización de privacidad y copias, marcadas si se incluyen',
  },
  enclosed: [
    'El formulario de autorización de privacidad (privacy release) de su oficina, firmado por el solicitante o peticionario como su oficina lo pide. Es para USCIS, y para los formularios nombrados arriba.',
    'Una copia del aviso de recibo.',
    'Una copia del último aviso de USCIS.',
    'Una copia de lo que demuestra que se le preguntó a USCIS, de cada vez.',
  ],
  ask: 'Por favor, pregunten a USCIS qué falta todavía en este caso y cuándo estará hecho.',
  answerTo: 'Dirección para la respuesta',
  close: 'Atentamente,',
  signature: 'Firma, en tinta',
  date: 'Fecha',
};

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
