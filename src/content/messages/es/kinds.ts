import type { Catalogue } from '../catalogue.ts';

/** The kinds of problem as they are chosen in the interview. */
export const kindChoices: Catalogue['facts']['problem.kinds']['choices'] = {
  delay: {
    label: 'Demasiado tiempo sin decisión',
    hint: 'USCIS tiene el formulario y no se ha decidido nada; las reglas del tiempo de procesamiento cuentan solo para este tipo.',
  },
  'notice-not-received': {
    label: 'Un aviso nunca llegó',
    hint: 'Por ejemplo, una Solicitud de Evidencia, un aviso de cita o una decisión que USCIS dice que envió.',
  },
  'card-returned': {
    label: 'Una tarjeta volvió a USCIS',
    hint: 'El Servicio Postal de Estados Unidos no pudo entregar una tarjeta y la devolvió.',
  },
  'receipt-not-received': {
    label: 'Sin recibo después de presentar',
    hint: 'Se mandó un envío a un lockbox de USCIS y no ha llegado el aviso de recibo; un envío rechazado es otro tipo.',
  },
  'typographic-error': {
    label: 'Error tipográfico en un documento',
    hint: 'Un nombre, una fecha u otro dato está mal en un documento que USCIS emitió.',
  },
  'improper-rejection': {
    label: 'Envío rechazado por error',
    hint: 'USCIS devolvió lo presentado porque entendió claramente mal un hecho o aplicó mal la ley; una denegación es una decisión, no un rechazo.',
  },
  'lost-file': {
    label: 'Expediente perdido o detenido',
    hint: 'USCIS no encuentra el expediente, o este no llegó cuando una oficina de USCIS lo envió a otra.',
  },
  'approval-not-sent': {
    label: 'Aprobación no enviada a Estado',
    hint: 'USCIS aprobó el formulario, pero no se le ha avisado al Departamento de Estado (un consulado o su centro de visas).',
  },
  expedite: {
    label: 'Una emergencia o dificultad',
    hint: 'Se le pidió a USCIS el procesamiento expedito del caso según sus propios criterios, y no ha dicho que no.',
  },
  'expedite-approved': {
    label: 'Expedito aprobado, sin resultado',
    hint: ({ has, amount }) =>
      has('expedite-approved-wait')
        ? `USCIS aprobó el procesamiento expedito, y más de ${amount('expedite-approved-wait')} después el formulario sigue sin decidirse.`
        : 'USCIS aprobó el procesamiento expedito, y el formulario sigue sin decidirse.',
  },
  'removal-hearing': {
    label: 'Audiencia de inmigración cercana',
    hint: ({ amount }) =>
      `Hay una audiencia fijada dentro de ${amount('hearing-window')}, y un formulario pendiente en USCIS podría cambiar su resultado.`,
  },
  'age-out': {
    label: 'Un menor puede exceder la edad',
    hint: ({ amount }) =>
      `Alguien puede llegar a la edad de ${amount('child-age')}, como la cuenta la ley, y perder así el beneficio; la oficina se ocupa de algunos de estos casos.`,
  },
  military: {
    label: 'Fuerzas armadas o su familia',
    hint: 'La oficina se ocupa de ciertos casos de miembros de las fuerzas armadas de Estados Unidos y de sus familias.',
  },
  systemic: {
    label: 'Un problema que tienen muchos',
    hint: 'Algo en USCIS falla de la misma manera en muchos casos y hace falta que se mire desde más arriba.',
  },
  'change-decision': {
    label: 'Una decisión que parece errónea',
    hint: 'La oficina puede ocuparse de esto solo cuando la decisión se basa en un error claro; no es una apelación.',
  },
  'legal-advice': {
    label: 'Consejo sobre lo que dice la ley',
    hint: 'La oficina no da consejo legal, y este programa tampoco; lo puede dar un abogado o representante acreditado.',
  },
  'not-uscis': {
    label: 'Otra agencia, no USCIS',
    hint: 'Por ejemplo, oficiales de la frontera (CBP), ICE, el tribunal de inmigración o un consulado.',
  },
  'third-party-mistake': {
    label: 'Una equivocación fuera de USCIS',
    hint: 'Por ejemplo, un abogado o un oficial escolar dio mala información; la oficina no puede remediarlo.',
  },
};
