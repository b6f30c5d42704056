import type { Catalogue } from '../../catalogue.ts';

/** The first thing that waiting loses. */
export const endsFirst: Catalogue['outcome']['endsFirst'] = {
  hearing: (day) =>
    `El ${day} hay una audiencia en el tribunal de inmigración. Pedir ayuda al Ombudsman de CIS no cambia esa fecha, y esperar su respuesta no ayuda frente a la audiencia.`,
  'age-out': (day) =>
    `A partir del ${day} un menor de este caso quizá ya no cuente como menor. Pedir ayuda al Ombudsman de CIS no detiene ese día.`,
  appeal:
    'En este caso hay una decisión contra la que quizá se pueda presentar una apelación o una moción. El último día para eso está impreso en su aviso, y pedir ayuda al Ombudsman de CIS no lo cambia.',
  contact: (day) => `El contacto más reciente con USCIS cuenta hasta el ${day}, y después ya no.`,
};

/** What comes first, and by when. */
export const first: Catalogue['outcome']['first'] = {
  lawyer: {
    hearing: 'Hable hoy con un abogado o representante acreditado, y lleve el aviso de la audiencia.',
    'age-out':
      'Hable de inmediato con un abogado o representante acreditado: es quien puede decir cómo se cuenta la edad.',
    appeal:
      'Lea hoy en el aviso hasta cuándo se puede presentar una apelación o una moción, y hable con un abogado o representante acreditado antes de ese día.',
  },
  lawyerCourt:
    'Hay una audiencia por venir en el tribunal de inmigración: hable con un abogado o representante acreditado, que puede decir qué ayuda allí. Esta solicitud de ayuda no reemplaza eso.',
  lawyerOtherLaw:
    'Hable ahora con un abogado o representante acreditado: la edad de un menor en este caso se cuenta por otra ley, y aquí no se calcula hasta cuándo cuenta como menor.',
  notice: 'Lea hoy en el aviso hasta cuándo se puede presentar una apelación o una moción.',
  expedite: {
    hearing:
      'Pida de inmediato a USCIS el procesamiento expedito, y mencione la audiencia. Solo USCIS decide sobre eso; no hace falta preguntar primero a esta oficina.',
    'age-out':
      'Pida de inmediato a USCIS el procesamiento expedito, y mencione el día en que el menor excede la edad límite. Solo USCIS decide sobre eso; no hace falta preguntar primero a esta oficina.',
    appeal:
      'Pida de inmediato a USCIS el procesamiento expedito de un formulario que siga pendiente, y diga por qué es urgente.',
  },
  expediteAgain:
    'Pregunte de inmediato a USCIS qué ha sido de la solicitud de procesamiento expedito, y envíele lo que sea nuevo y urgente.',
  congress: (wait) =>
    `Pida a su miembro del Congreso que pregunte de inmediato a USCIS. Aquí eso cuesta ${wait}: es lo que el Ombudsman de CIS espera después de una consulta así. No retrase la consulta por eso.`,
  congressAsked:
    'Pregunte de inmediato a la oficina de su miembro del Congreso qué respondió USCIS, y dígale qué es urgente.',
  askExpedite: 'Pida a USCIS el procesamiento expedito, y guarde la prueba: solo USCIS decide sobre eso.',
  askNow: (day) =>
    `Pregunte hoy (${day}) a USCIS por esto, y guarde la prueba. Falte lo que falte, esta oficina quiere que primero se pregunte a USCIS.`,
  askAgain: {
    between: (from, until) =>
      `Vuelva a preguntar a USCIS por esto entre el ${from} y el ${until}, y guarde la prueba.`,
    best: (from, until, best) =>
      `Vuelva a preguntar a USCIS por esto a partir del ${from}, mejor a más tardar el ${best}, y guarde la prueba. Según otra lectura de la regla, basta con hacerlo a más tardar el ${until}.`,
    today: (until) =>
      `Vuelva a preguntar a USCIS por esto, mejor hoy, y guarde la prueba. Según otra lectura de la regla, basta con hacerlo a más tardar el ${until}.`,
  },
  askUnlessSent: {
    between: (from, until) =>
      `Vuelva a preguntar a USCIS por esto entre el ${from} y el ${until}, y guarde la prueba, salvo que la solicitud de ayuda se envíe antes.`,
    best: (from, until, best) =>
      `Vuelva a preguntar a USCIS por esto a partir del ${from}, mejor a más tardar el ${best}, y guarde la prueba, salvo que la solicitud de ayuda se envíe antes. Según otra lectura de la regla, basta con hacerlo a más tardar el ${until}.`,
    today: (until) =>
      `Vuelva a preguntar a USCIS por esto, mejor hoy, y guarde la prueba, salvo que la solicitud de ayuda se envíe antes. Según otra lectura de la regla, basta con hacerlo a más tardar el ${until}.`,
  },
  send: 'Envíe la solicitud de ayuda.',
  sendBy: (day) => `Envíe la solicitud de ayuda a más tardar el ${day}.`,
  sendFrom: (from, until) => `Envíe la solicitud de ayuda a partir del ${from}, y a más tardar el ${until}.`,
  otherReading: (from, until) =>
    `Esos días son seguros según las dos lecturas de la regla sobre los contactos con USCIS; según una de ellas sirve cualquier día del ${from} al ${until}.`,
  notBefore: (day) =>
    `Envíe la solicitud de ayuda el ${day}, y no antes: la que llega demasiado pronto se devuelve sin atender.`,
  noDay: 'Con estas respuestas no se conoce ningún día en que se pueda hacer una solicitud de ayuda.',
  nothingLost: 'Con estas respuestas no se pierde nada por esperar hasta entonces con la solicitud de ayuda.',
  answer: (open) => `Dé las ${open} respuestas que todavía faltan.`,
  answerOne: (name, find) => `Dé la respuesta que todavía falta, “${name}”. ${find}`,
  lawyerAdvice:
    'Hable con un abogado o representante acreditado: nadie más puede dar asesoría legal. Las páginas de USCIS tienen una sección “Find Legal Services” (“Encuentre Servicios Legales”) dentro de “Avoid Scams” (“Evite las Estafas”). No se pudo confirmar su dirección; empiece en uscis.gov.',
  byLaterBook: (day) =>
    `A partir del ${day} se aplica otro libro de reglas, según el cual se puede hacer una solicitud de ayuda.`,
};
