import type { Catalogue } from '../../catalogue.ts';
import type { ombudsmanWords as words } from '../../en/contacts/ombudsman.ts';

const who =
  'Quien firmó el formulario de USCIS, o el abogado o representante acreditado de esa persona; otras personas, con consentimiento por escrito.';

export const ombudsmanWords: Pick<Catalogue['contacts']['entries'], keyof typeof words> = {
  'cis-ombudsman-online': {
    name: 'Ombudsman de CIS, formulario en línea',
    purpose:
      'Una solicitud de ayuda para un caso (Formulario DHS 7001). La oficina prefiere firmemente este medio.',
    who,
    hours: ({ amount }) =>
      `Las solicitudes de ayuda se revisan en un plazo de ${amount('office-review')} desde que están en el sistema.`,
    have: 'Las respuestas preparadas, prueba de que se preguntó a USCIS, y los papeles que apoyan la solicitud de ayuda.',
    say: 'Nombre al peticionario o solicitante como la persona con la dificultad, nunca al beneficiario ni al abogado.',
    notes: [
      'De inmediato llega un mensaje con el número de la solicitud de ayuda, que repite todo lo que se escribió, salvo que se haya pedido solo correo postal (U.S. mail only). Los papeles que se pidan después se pueden subir en la misma página.',
      'Casos T, U, VAWA, de asilo y de refugio: imprima el formulario, firme la sección 9 en tinta, escanéela y súbala. Sin abogado ni representante acreditado, elija solo correo postal (U.S. mail only).',
      'La oficina es parte del Departamento de Seguridad Nacional (DHS) e independiente de USCIS. Puede llevar un problema a USCIS y recomendar cómo resolverlo; no puede instar a USCIS a actuar, y solo USCIS aprueba o deniega.',
      'Antes de enviar, lea sus Web Alerts (dhs.gov/cis-ombudsman-web-alerts): dicen qué no atiende por ahora. Su página sobre asistencia de casos enlaza también una hoja de consejos para llenar el formulario, que aquí no se pudo leer.',
      'La oficina escribe cuando ha contactado a USCIS, y de nuevo cuando USCIS ha respondido. Mientras tanto no hace falta escribirle, salvo que el asunto se resuelva, cambie la dirección o se haga cargo otro abogado. Una solicitud de ayuda no amplía ningún plazo de USCIS ni de un tribunal.',
    ],
  },
  'cis-ombudsman-email': {
    name: 'Ombudsman de CIS, correo electrónico',
    purpose:
      'Formulario DHS 7001 por correo electrónico, y novedades sobre una solicitud de ayuda que ya se hizo.',
    who,
    hours: ({ amount }) =>
      `Copiar en el sistema un formulario enviado por correo electrónico tarda ${amount('office-entry')}; nadie lo mira antes.`,
    have: 'El formulario completo y firmado, y los papeles que lo apoyan; el número de la solicitud de ayuda si lo hay.',
    say: 'Para novedades, ponga primero el número de la solicitud de ayuda y diga qué cambió: resuelto, dirección nueva, abogado nuevo.',
    notes: [
      'Agregue este correo electrónico a sus contactos para que las respuestas no terminen en el correo no deseado.',
    ],
  },
  'cis-ombudsman-mail': {
    name: 'Ombudsman de CIS, correo postal',
    purpose: 'Formulario DHS 7001 en papel.',
    who,
    hours: ({ amount }) =>
      `Copiar en el sistema un formulario en papel tarda ${amount('office-entry')}, incluso por correo urgente; nadie lo mira antes.`,
    have: 'El formulario completo y firmado, y copias de los papeles que lo apoyan.',
    say: '',
    notes: [
      'Todavía se encuentran un código postal anterior con cuatro dígitos más y un número de fax: están desactualizados.',
    ],
  },
  'cis-ombudsman-phone': {
    name: 'Ombudsman de CIS, teléfono',
    purpose: 'Dificultades con el formulario o con el portal en línea.',
    who: 'Cualquier persona que no logra enviar el formulario.',
    hours: '',
    have: 'El número de la solicitud de ayuda, si lo hay.',
    say: 'Diga qué hace el formulario o el portal. Un caso no se decide por teléfono.',
    notes: [],
  },
  'congressional-office': {
    name: 'Oficina de su representante o senador en el Congreso',
    purpose: 'Una consulta a USCIS sobre el caso, además de los otros caminos.',
    who: 'Quien vive en el distrito o estado. La oficina querrá un permiso firmado.',
    hours: '',
    have: 'Número de recibo, un relato breve del caso, y lo que USCIS ha respondido hasta ahora.',
    say: 'Pregunte por el personal que ayuda con casos de inmigración, y por su formulario de autorización de privacidad (privacy release form).',
    notes: [
      'Busque la oficina en house.gov o senate.gov por el lugar donde vive; cada una tiene su propio teléfono, por eso aquí no se da ninguno.',
      ({ amount }) =>
        `Después de una consulta así el Ombudsman espera: no puede ayudar durante ${amount('congressional-wait')}.`,
      'En un caso T, U o VAWA la ley protege la información: pregunte primero cómo protege la oficina esa información, y dele a la oficina una dirección segura.',
    ],
    values: ['Números de teléfono de las oficinas'],
  },
};
