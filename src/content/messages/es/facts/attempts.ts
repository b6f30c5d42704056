import type { attemptFacts } from '../../../facts/attempts.ts';
import type { Catalogue } from '../../catalogue.ts';
import { of } from '../voice.ts';

/** What was tried before. */
export const attemptWords: Pick<Catalogue['facts'], keyof typeof attemptFacts> = {
  uscisContacts: {
    label: 'Contactos con USCIS',
    question: '¿Cómo se le ha preguntado a USCIS por este problema?',
    help: {
      why: ({ has, amount }) =>
        has('uscis-contact-recent')
          ? `La oficina interviene solo después de que se le haya preguntado a USCIS: quiere un contacto en los últimos ${amount('uscis-contact-recent')}, y al menos ${amount('uscis-time-to-act')} para que USCIS actúe.`
          : 'La oficina interviene solo después de que se le haya preguntado a USCIS.',
      form: 'Sección 1A, las gestiones hechas ante USCIS.',
      find: 'Cuenta toda llamada, mensaje, e-Request, chat, carta o cita en que se le pidió a USCIS que resolviera este problema. Consultar el estatus o el tiempo de procesamiento es un primer paso y no es un contacto, y en los eventos para la comunidad USCIS no contesta preguntas sobre un caso. No está publicado cuántos intentos bastan.',
    },
  },
  'uscisContacts[].date': {
    label: 'Día del contacto',
    question: '¿Qué día fue este contacto con USCIS?',
    help: {
      why: 'Desde ese día corren los días que USCIS tiene para actuar, y también los días durante los cuales cuenta un contacto.',
      form: 'Sección 1A, al principio de la línea.',
      find: 'Busque en el buzón de correo electrónico, en la cuenta en línea o en el registro de llamadas. Se trata del día en que se preguntó, no del día de la respuesta.',
    },
    example: '8 de septiembre de 2026, o hace 70 días; si solo se sabe el mes, septiembre de 2026',
  },
  'uscisContacts[].channel': {
    label: 'Vía del contacto',
    question: '¿Por qué vía se hizo este contacto?',
    help: {
      why: 'Le muestra a la oficina qué se ha intentado y qué vías quedan abiertas.',
      form: 'Sección 1A, después del día.',
      find: 'Elija la vía por la que se hizo la pregunta, aunque la respuesta llegara por otra. Desde una cuenta se puede escribir sobre un caso que se presentó en ella o que se vinculó a ella, según dice un texto sin fecha; no se pudo confirmar si eso vale para todos los formularios.',
    },
    choices: {
      'online-account': {
        label: 'Mensaje en la cuenta en línea',
        hint: 'Un mensaje seguro en my.uscis.gov, enviado después de iniciar sesión.',
      },
      'e-request': {
        label: 'e-Request',
        hint: 'El formulario de solicitud de servicio en egov.uscis.gov/e-request.',
      },
      phone: {
        label: 'Llamada telefónica',
        hint: 'Al Centro de Contacto de USCIS o a otra línea de USCIS.',
      },
      emma: {
        label: 'Chat con Emma',
        hint: 'El chat de uscis.gov, también si después contestó un agente en vivo.',
      },
      email: {
        label: 'Correo electrónico a otro buzón de USCIS',
        hint: 'Por ejemplo, a una de las líneas directas para casos de VAWA, T y U.',
      },
      'lockbox-email': {
        label: 'Correo electrónico al lockbox',
        hint: 'Al servicio de apoyo del lockbox, por un envío sin aviso de recibo.',
      },
      'refugee-email': {
        label: 'Correo electrónico sobre refugio',
        hint: 'Quien solicita refugio escribe a la oficina de refugiados desde la dirección que registró.',
      },
      appointment: { label: 'Cita en una oficina', hint: 'Una visita a una oficina local de USCIS.' },
      mail: {
        label: 'Carta',
        hint: 'En papel a una oficina de USCIS; es más lenta que la cuenta o el teléfono. Un fax se envía solo cuando un oficial lo pide.',
      },
    },
  },
  'uscisContacts[].reference': {
    label: 'Número de referencia',
    question: '¿Qué número de referencia o de solicitud de servicio dio USCIS por este contacto?',
    help: {
      why: 'Con él, la oficina puede ver en USCIS que el contacto se hizo.',
      form: 'Sección 1A, detrás de la vía del contacto.',
      find: 'Está en la confirmación de un e-Request (también llamado número SRMT), o se lo dijeron a usted por teléfono. Muchos contactos no lo tienen; en ese caso, déjelo sin responder.',
    },
  },
  'uscisContacts[].result': {
    label: 'Qué contestó USCIS',
    question: 'En inglés si puede: ¿qué contestó USCIS a este contacto?',
    help: {
      why: 'La respuesta muestra lo que sigue sin resolverse.',
      form: 'Sección 1A, al final de la línea.',
      find: 'Bastan pocas palabras, mejor en inglés, como "told to wait" (dijeron que hay que esperar) o "no answer" (sin respuesta). Guarde la respuesta misma como documento.',
    },
    example: 'no answer so far',
  },
  'congressional.inquired': {
    label: 'Consulta del Congreso',
    question: of(
      '¿Algún representante o senador en el Congreso le ha preguntado a USCIS por su caso?',
      (p) => `¿Algún representante o senador en el Congreso le ha preguntado a USCIS por el caso ${p.of}?`,
    ),
    help: {
      why: ({ amount }) => `Después de una consulta así, la oficina espera ${amount('congressional-wait')}.`,
      form: 'Nuestra hoja, bajo "Congressional inquiry" (consulta del Congreso).',
      find: 'Lo sabe la persona de la oficina del Congreso que lleva el caso. Cuenta solo una consulta que se envió a USCIS, no una visita ni una llamada a la oficina del Congreso.',
    },
  },
  'congressional.date': {
    label: 'Día de esa consulta',
    question: '¿Qué día le preguntó a USCIS la oficina del Congreso?',
    help: {
      why: 'Desde ese día corre el tiempo que la oficina espera.',
      form: 'Nuestra hoja, en las líneas sobre el Congreso.',
      find: 'Es el día en que se envió la consulta. Si hubo varias, se trata de la última.',
    },
    example: '2026-08-14 o 14 de agosto de 2026',
  },
  'congressional.office': {
    label: 'Oficina del Congreso',
    question: '¿La oficina de qué representante o senador le preguntó a USCIS?',
    help: {
      why: 'Le ayuda al Ombudsman de CIS a no preguntar dos veces lo mismo.',
      form: 'Nuestra hoja, junto al día de la consulta.',
      find: 'El membrete o el correo electrónico de quien lleva el caso allí la nombra.',
    },
  },
};
