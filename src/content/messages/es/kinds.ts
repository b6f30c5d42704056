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
    hint: 'Se hizo un envío a un lockbox de USCIS y no ha llegado el aviso de recibo; un envío rechazado es otro tipo.',
  },
  'typographic-error': {
    label: 'Error tipográfico en un documento',
    hint: 'Un nombre, una fecha u otro dato está mal en un documento que USCIS emitió.',
  },
  'improper-rejection': {
    label: 'Envío rechazado por error',
    hint: 'USCIS devolvió lo presentado porque claramente interpretó mal un hecho o aplicó mal la ley; una denegación es una decisión, no un rechazo.',
  },
  'lost-file': {
    label: 'Expediente perdido o estancado',
    hint: 'USCIS no encuentra el expediente, o este no llegó cuando una oficina de USCIS lo envió a otra.',
  },
  'approval-not-sent': {
    label: 'Aprobación sin aviso al Depto. de Estado',
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
    label: 'Audiencia de inmigración próxima',
    hint: ({ amount }) =>
      `Hay una audiencia fijada para dentro de ${amount('hearing-window')} o menos, y un formulario pendiente en USCIS podría cambiar su resultado.`,
  },
  'age-out': {
    label: 'Un menor puede exceder la edad',
    hint: ({ amount }) =>
      `Alguien puede llegar a la edad de ${amount('child-age')}, como la cuenta la ley, y perder así el beneficio; la oficina atiende ciertos casos de estos.`,
  },
  military: {
    label: 'Fuerzas armadas o su familia',
    hint: 'La oficina atiende ciertos casos de miembros de las fuerzas armadas de Estados Unidos y de sus familias.',
  },
  systemic: {
    label: 'Un problema que tienen muchos',
    hint: 'Algo en USCIS falla de la misma manera en muchos casos y hace falta que lo revise alguien de más arriba.',
  },
  'change-decision': {
    label: 'Una decisión que parece errónea',
    hint: 'La oficina puede atender esto solo cuando la decisión se basa en un error claro; no es una apelación.',
  },
  'legal-advice': {
    label: 'Asesoría sobre lo que dice la ley',
    hint: 'La oficina no da asesoría legal, y este programa tampoco; la puede dar un abogado o representante acreditado.',
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

/** What is said about each kind at another door, in one or two sentences that can be read out or typed. */
export const kindSayings: Omit<Catalogue['packet']['referrals']['problems'], 'expedite-denied'> = {
  delay: ({ filed }) => `Se presentó el ${filed} y no ha llegado ninguna decisión.`,
  'notice-not-received': 'Un aviso o una decisión de este caso nunca llegó: __________.',
  'card-returned': 'El correo no entregó una tarjeta de este caso y la devolvió a USCIS.',
  'receipt-not-received': ({ delivered, charged }) =>
    `No ha llegado ningún aviso de recibo. El envío se entregó el ${delivered}; la tarifa se cobró el ${charged}.`,
  'typographic-error':
    'Un documento que emitió USCIS tiene un error tipográfico. Dice __________; lo correcto es __________.',
  'improper-rejection':
    'USCIS devolvió lo que se presentó. El aviso de rechazo dice __________, y eso no concuerda con lo que se envió: __________.',
  'lost-file': 'El expediente no se encuentra, o no ha llegado a la oficina que debería tenerlo: __________.',
  'approval-not-sent': 'El formulario se aprobó, pero no se ha avisado al Departamento de Estado.',
  expedite:
    'Se pide el procesamiento expedito de este caso. El motivo de la lista de USCIS es __________, y estos papeles lo prueban: __________.',
  'expedite-approved': ({ approved }) =>
    `USCIS aprobó una solicitud de procesamiento expedito el ${approved}, y el caso todavía no se ha decidido.`,
  'removal-hearing': ({ hearing }) =>
    `Hay una audiencia en el tribunal de inmigración el ${hearing}, y este formulario sigue pendiente.`,
  'age-out': 'En este caso hay un menor que está cerca de la edad en la que ya no cuenta como menor.',
  military: 'Es el caso de un miembro de las fuerzas armadas, o de la familia de un miembro.',
  systemic: 'El mismo problema aparece también en otros casos: __________.',
  'change-decision': ({ decided }) =>
    `La decisión es del ${decided}. La pregunta es sobre lo que dice el aviso, no para pedir asesoría: __________.`,
  'legal-advice': 'La pregunta, que no es para pedir asesoría: __________.',
  'not-uscis': 'Se trata de otra agencia, no de USCIS: __________.',
  'third-party-mistake':
    'Alguien que ayudó con el caso cometió un error: __________. La pregunta es qué necesita todavía USCIS en el caso.',
};
