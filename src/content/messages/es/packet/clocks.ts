import type { Catalogue } from '../../catalogue.ts';
import type { clocks as english } from '../../en/packet/clocks.ts';

type Entries = Catalogue['packet']['dates']['entries'];

/** The days that the rules count, each with its period as it is on the day that it falls on. */
export const clocks: Pick<Entries, keyof typeof english> = {
  'time-to-act': ({ amount }) =>
    `En este día USCIS ya ha tenido su plazo de ${amount('uscis-time-to-act')} para actuar desde el primer contacto.`,
  'contact-counts': ({ amount }) =>
    `Hasta este día, el contacto más reciente con USCIS no tiene más de ${amount('uscis-contact-recent')} de antigüedad.`,
  congressional: ({ amount }) =>
    `En este día ya se ha cumplido el plazo de ${amount('congressional-wait')} desde la consulta de un miembro del Congreso. Antes, la oficina no atiende la solicitud de ayuda.`,
  'n-400': ({ form }) =>
    `Desde este día USCIS está atrasado, según la ley, con ${form}; el tiempo de procesamiento ya no importa.`,
  sij: ({ form }) =>
    `Desde este día USCIS está atrasado, según la ley, con ${form}; el tiempo de procesamiento ya no importa. Una Solicitud de Evidencia (RFE) no detiene este plazo.`,
  'l-1': ({ form }) =>
    `Desde este día USCIS está atrasado, según la ley, con ${form}; el tiempo de procesamiento ya no importa. El plazo se cuenta desde una petición completa.`,
  'case-inquiry': ({ form }) =>
    `La fecha de consulta del caso para ${form}: desde este día el caso está fuera del tiempo de procesamiento publicado.`,
  'no-time': ({ amount, form }) =>
    `En este día ya se ha cumplido el plazo de ${amount('unpublished-time')} desde que USCIS recibió ${form}. Ese es el plazo de espera donde no se publica un tiempo de procesamiento.`,
  lockbox: ({ amount }) =>
    `En este día ya hace más de ${amount('lockbox-receipt')} que se entregó el envío o se cobró la tarifa.`,
  'hearing-window': ({ amount }) =>
    `Desde este día, la audiencia está dentro de un plazo de ${amount('hearing-window')}.`,
  'expedite-approved': ({ amount }) =>
    `En este día ya hace más de ${amount('expedite-approved-wait')} que USCIS aprobó la solicitud de procesamiento expedito.`,
};
