import type { Catalogue } from '../../catalogue.ts';
import type { callingWords as words } from '../../en/contacts/calling.ts';

export const callingWords: Pick<Catalogue['contacts']['entries'], keyof typeof words> = {
  'uscis-contact-center': {
    name: 'Centro de Contacto de USCIS',
    purpose:
      'Preguntas sobre un caso que la cuenta de USCIS en línea no puede resolver, y ayuda con los servicios de USCIS.',
    who: 'Cualquier persona que tenga un caso en USCIS y esté en Estados Unidos, en inglés o español.',
    hours:
      'Hay personas que responden de lunes a viernes, de 8 a.m. a 8 p.m., hora del Este, excepto los feriados federales; la línea grabada responde de día y de noche.',
    have: 'Número de recibo, número del formulario, día de presentación, Número A si lo hay, fecha de nacimiento, y la dirección que tiene USCIS.',
    say: 'Diga qué formulario es, su número de recibo, cuál es el problema, y que pide una solicitud de servicio. Anote el día, el número de la solicitud de servicio y lo que le dijeron: el Ombudsman le pedirá esos datos.',
    notes: [
      'Primero responde un sistema grabado, y después el personal del primer nivel (Tier 1). Si no puede resolverlo, pida que pase a un oficial del segundo nivel (Tier 2), que devuelve la llamada o escribe por correo electrónico. Puede pedir hablar con un supervisor en cualquier momento.',
      'Una carta es más lenta que la cuenta o una llamada, y un fax se envía solo si un oficial lo pide. En los eventos para el público USCIS no responde preguntas sobre un caso. Después de un cambio de abogado, deje tiempo para que el nuevo Formulario G-28 llegue al expediente antes de que alguien llame.',
      ({ amount }) =>
        `Si usted ha pedido protección T, U o VAWA, o una exención por abuso (I-751), o si se le concedió, puede llamar por su cuenta. Le harán preguntas sobre quién es usted y sobre su caso: tenga delante el aviso de recibo y sus copias. Si no se le puede identificar por teléfono, es posible que le pidan una visita en persona. Si tiene una orden de remoción (deportación), o lleva en el país menos de ${amount('visit-risk')}, hable con un abogado antes de ir.`,
    ],
  },
  'uscis-contact-center-tty': {
    name: 'Centro de Contacto de USCIS, TTY',
    purpose: 'El Centro de Contacto de USCIS por teléfono de texto.',
    who: 'Personas sordas, con dificultades auditivas o con una discapacidad del habla, en Estados Unidos.',
    hours:
      'De lunes a viernes, de 8 a.m. a 8 p.m., hora del Este, excepto los feriados federales; otro texto dice de 8 a.m. a 5 p.m.',
    have: 'Lo mismo que para una llamada: número de recibo, número del formulario, día de presentación.',
    say: 'Lo mismo que en una llamada al Centro de Contacto de USCIS.',
    notes: ['Circula otro número TTY, que termina en 6028, como si fuera de USCIS. Es de E-Verify.'],
  },
  'uscis-international-line': {
    name: 'USCIS, llamadas desde fuera de Estados Unidos',
    purpose:
      'El Centro de Contacto de USCIS para quien llama desde el extranjero; es posible que el número gratuito no funcione desde allí.',
    who: 'Cualquier persona que tenga un caso en USCIS y esté fuera de Estados Unidos. La llamada no es gratuita.',
    hours: '',
    have: 'Número de recibo, número del formulario, día de presentación, y un correo electrónico para la respuesta.',
    say: 'Lo mismo que en una llamada al Centro de Contacto de USCIS; agregue el país en que está.',
    notes: [],
  },
  'uscis-military-help-line': {
    name: 'Línea de ayuda de USCIS para militares (Military Help Line)',
    purpose: 'Casos de miembros de las fuerzas armadas, de veteranos y de sus familias.',
    who: 'Miembros de las fuerzas armadas de Estados Unidos, veteranos y sus familias.',
    hours: 'De lunes a viernes, de 8 a.m. a 8 p.m., hora del Este.',
    have: 'Número de recibo, número del formulario, y prueba del servicio o del parentesco.',
    say: 'Diga de inmediato que el caso es de un militar o de un familiar, y si se acerca un despliegue o un traslado.',
    notes: ['En un teléfono con letras, el número se lee 1-877-CIS-4MIL.'],
  },
  'uscis-adoptions-line': {
    name: 'Línea de adopciones de USCIS (National Benefits Center)',
    purpose: 'Peticiones de los programas de huérfanos y del Convenio de La Haya.',
    who: 'Peticionarios con un número de caso que empieza con SIM (Formularios I-600, I-600A, I-800 e I-800A).',
    hours: 'De lunes a viernes, de 8 a.m. a 4 p.m., hora del Centro.',
    have: 'El número de caso que empieza con SIM, y el número del formulario.',
    say: 'Dé primero el número de caso; diga si se acerca una fecha de viaje o de vencimiento.',
    notes: [
      'Un caso cuyo número no empieza con SIM corresponde al Centro de Contacto de USCIS.',
      'La dirección postal es solo para ciertas solicitudes del Formulario I-600A.',
    ],
    values: [
      'Desde Estados Unidos',
      'Desde el extranjero',
      '',
      '',
      'Para ciertas solicitudes del Formulario I-600A',
    ],
  },
  'uscis-premium-processing': {
    name: 'Línea de USCIS de procesamiento prioritario (premium processing)',
    purpose: 'Peticiones que se presentaron con el Formulario I-907.',
    who: 'Peticionarios con una solicitud de procesamiento prioritario (premium processing), y sus representantes.',
    hours: '',
    have: 'El aviso de recibo (Formulario I-797) del caso de procesamiento prioritario.',
    say: 'Dé el número de recibo y el día en que empezó el plazo de procesamiento prioritario.',
    notes: [
      'Hay una línea para estos casos, pero no se pudo encontrar su número. Mire el aviso de recibo (Formulario I-797) del caso de procesamiento prioritario: nombra el contacto del centro que lo tiene.',
    ],
    values: ['El número de la línea'],
  },
  'cbp-information': {
    name: 'CBP INFO Center (Oficina de Aduanas y Protección Fronteriza de Estados Unidos)',
    purpose:
      'Preguntas y quejas sobre la inspección en la frontera, un aeropuerto o un puerto. No sobre un caso en USCIS.',
    who: 'Cualquier persona a quien CBP inspeccionó a su llegada.',
    hours: '',
    have: 'El día y el lugar de la inspección, y los papeles que le dieron allí.',
    say: 'Diga dónde y cuándo le inspeccionaron, qué pasó, y qué pide.',
    notes: ['En un teléfono con letras, el número se lee 1-877-CBP-5511.'],
  },
};
