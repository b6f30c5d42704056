import type { Catalogue } from '../../catalogue.ts';

/** Answers that cannot both be true. */
export const conflicts: Catalogue['outcome']['conflicts'] = {
  answer: (name, value) => `“${name}” es “${value}”`,
  both: (what, answers) =>
    `${what} ${answers}. Corrija lo que no es cierto; hasta entonces se considera que no se sabe.`,
  rows: {
    'no-inquiry-but-its-day':
      'Se dice que ningún miembro del Congreso preguntó a USCIS, y sin embargo se da la fecha de esa consulta:',
    'no-expedite-but-its-result':
      'Se dice que no se pidió a USCIS el procesamiento expedito, y sin embargo se dice que USCIS respondió:',
    'no-expedite-but-its-day':
      'Se dice que no se pidió a USCIS el procesamiento expedito, y sin embargo se da la fecha de su respuesta:',
    'no-expedite-but-approved':
      'Se dice que no se pidió a USCIS el procesamiento expedito, y sin embargo el problema es una solicitud de procesamiento expedito que USCIS aprobó:',
    'no-proceedings-but-a-hearing':
      'Se dice que nadie está en proceso de remoción (deportación), y sin embargo hay una audiencia por venir:',
    'delay-but-decided':
      'El problema es un retraso, y sin embargo USCIS ha decidido sobre todos los formularios nombrados:',
    'rejection-but-none-rejected':
      'El problema es un rechazo, y sin embargo no se rechazó ningún formulario de los nombrados:',
    'approval-but-none-approved':
      'El problema es una aprobación que no se comunicó, y sin embargo no está aprobado ningún formulario de los nombrados:',
    'pending-but-decided-on':
      'Se dice que un formulario está pendiente, y sin embargo se da la fecha de su decisión:',
    'decision-ahead': 'El día de una decisión es posterior al día para el que se decide:',
    'expedite-decision-ahead':
      'El día en que USCIS respondió a la solicitud de procesamiento expedito es posterior al día para el que se decide:',
    'approval-ahead': 'El día en que se aprobó la petición es posterior al día para el que se decide:',
  },
};
