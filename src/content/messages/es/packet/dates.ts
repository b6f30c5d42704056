import type { Catalogue } from '../../catalogue.ts';
import { clocks } from './clocks.ts';

/** The time line: entries, how they were counted, and the calendar file. */
export const dates: Catalogue['packet']['dates'] = {
  title: (day) => `Fechas de la solicitud de ayuda, vistas desde el ${day}`,
  headings: {
    act: 'Qué hacer y hasta cuándo',
    running: 'Plazos que una solicitud de ayuda no mueve',
    ahead: 'Plazos de espera y otros días',
    past: 'En el pasado',
    sources: 'Fuentes',
  },
  span: (from, until) => `del ${from} al ${until}`,
  today: 'hoy',
  noDay: 'Aquí no se puede decir un día',
  restsOn: (answers) => `Se basa en: ${answers}`,
  source: (number, pinpoint, sure) => `Fuente ${number}: ${pinpoint} (${sure})`,
  closing: 'Todos los días son días calendario, esté usted donde esté. No es asesoría legal.',
  steps: {
    plus: (from, amount, to) => `El ${from} más ${amount} es el ${to}.`,
    minus: (from, amount, to) => `El ${from} menos ${amount} es el ${to}.`,
    dayAfter: (day) => `El plazo ya ha pasado a partir del día siguiente: ${day}.`,
    nextBusinessDay: (day) => `El plazo ya ha pasado a partir del siguiente día hábil: ${day}.`,
    holidays: (days) =>
      `Los días hábiles son de lunes a viernes, sin los feriados federales. Aquí no se cuentan: ${days}.`,
    noHolidays:
      'Los días hábiles son de lunes a viernes, sin los feriados federales; ninguno cae en este plazo.',
    holiday: (name, day) => `${day} (${name})`,
  },
  /** Steps that only one kind of day has. */
  told: {
    'strict-day': ({ day, less }) =>
      `El ${day('newestContact')} más ${less('uscis-contact-recent', 'uscis-time-to-act')} es el ${day('strictDay')}.`,
    pending: ({ day, between }) =>
      `La petición estuvo pendiente del ${day('petitionFiled')} al ${day('petitionApproved')}: ${between('petitionFiled', 'petitionApproved')}.`,
    'pending-today': ({ day, between }) =>
      `La petición está pendiente desde el ${day('petitionFiled')} hasta hoy, ${day('today')}: ${between('petitionFiled', 'today')}.`,
    'put-off': ({ amount, day, between }) =>
      `El menor cumple ${amount('child-age')} el ${day('birthday')}; aplazado por ${between('petitionFiled', 'petitionApproved')}, es el ${day('putOff')}.`,
    'put-off-today': ({ amount, day, between }) =>
      `El menor cumple ${amount('child-age')} el ${day('birthday')}. Si la petición se aprobara hoy, ese día se aplazaría por ${between('petitionFiled', 'today')}, hasta el ${day('putOffToday')}.`,
    'visa-day': ({ day }) =>
      `Hay un número de visa disponible en el más tardío de estos días: ${day('visaAvailable')} (fecha de prioridad vigente) y ${day('petitionApproved')} (petición aprobada). Es el ${day('visaDay')}.`,
    'visa-day-less': ({ day, between }) =>
      `El ${day('visaDay')} menos ${between('petitionFiled', 'petitionApproved')} es el ${day('reducedVisaDay')}.`,
    'filed-under-age': ({ amount, day, ageOn }) =>
      `El ${day('petitionFiled')} la edad es ${ageOn('petitionFiled')}, menos de ${amount('child-age')}.`,
    'filed-over-age': ({ amount, day, ageOn }) =>
      `El ${day('petitionFiled')} la edad es ${ageOn('petitionFiled')}, no menos de ${amount('child-age')}.`,
    'visa-under-age': ({ amount, day, ageOn }) =>
      `El ${day('reducedVisaDay')} la edad es ${ageOn('reducedVisaDay')}, menos de ${amount('child-age')}.`,
    'visa-over-age': ({ amount, day, ageOn }) =>
      `El ${day('reducedVisaDay')} la edad es ${ageOn('reducedVisaDay')}, no menos de ${amount('child-age')}.`,
    chart: 'Qué tabla del Boletín de Visas vale depende del día en que se presentó; compruébelo con USCIS.',
    relatives:
      'Aquí no se cuentan las reglas especiales para un padre o una madre que obtiene la ciudadanía, ni las que valen después de un divorcio.',
    unmarried: 'Además, el menor no debe estar casado.',
    'other-children':
      'Los menores en casos de refugio, de asilo, T y U tienen otras reglas, que aquí no se cuentan.',
  },
  holidays: {
    'new-year': 'Año Nuevo',
    'martin-luther-king': 'Natalicio de Martin Luther King, Jr.',
    washington: 'Natalicio de Washington',
    memorial: 'Día de los Caídos (Memorial Day)',
    juneteenth: 'Día de la Emancipación (Juneteenth)',
    independence: 'Día de la Independencia',
    labor: 'Día del Trabajo (Labor Day)',
    columbus: 'Día de Colón (Columbus Day)',
    veterans: 'Día de los Veteranos',
    thanksgiving: 'Día de Acción de Gracias',
    christmas: 'Navidad',
  },
  /** With its article, so that sentences put no "de" or "a" before it. */
  form: (form, number) => `el Formulario ${form} (n.º ${number})`,
  noForm: (number) => `la presentación n.º ${number}`,
  entries: {
    ...clocks,
    'first-day': 'El primer día en que se puede enviar la solicitud de ayuda.',
    'first-day-now': 'La solicitud de ayuda se puede enviar ahora.',
    'first-day-open':
      'El primer día en que la espera ha terminado. Todavía hay que contestar o arreglar algo antes de enviar la solicitud de ayuda.',
    'first-day-unknown':
      'Todavía no se puede decir cuál es el primer día: falta algo, o hay que arreglar algo primero.',
    'planned-first-day': ({ day }) =>
      `El primer día en que se puede enviar la solicitud de ayuda, si usted pregunta a USCIS el ${day('askOn')}.`,
    'last-day': 'El último día en que se puede enviar la solicitud de ayuda, con estas respuestas.',
    'last-day-contact':
      'El último día en que se puede enviar la solicitud de ayuda: después, su contacto más reciente con USCIS ya no cuenta.',
    'planned-last-day': ({ day }) =>
      `El último día en que se puede enviar la solicitud de ayuda, si usted pregunta a USCIS el ${day('askOn')}.`,
    'ask-uscis':
      'Pregunte a USCIS por el problema una vez más en uno de estos días y guarde la prueba. Un contacto en cualquiera de esos días ya cuenta cuando llega el primer día.',
    'ask-uscis-now':
      'Pregunte a USCIS por el problema ahora y guarde la prueba. Los plazos de abajo empiezan ese día.',
    'ask-uscis-meanwhile': ({ amount }) =>
      `Mientras tanto, pregunte a USCIS por el problema y guarde la prueba: no se atiende ninguna solicitud de ayuda sin un contacto de hace no más de ${amount('uscis-contact-recent')}.`,
    'ask-again': ({ amount }) =>
      `Si para entonces no se ha enviado la solicitud de ayuda, pregunte otra vez a USCIS en uno de estos días y guarde la prueba. Ese contacto cuenta entonces por ${amount('uscis-contact-recent')}.`,
    'ask-again-strict': ({ amount, value }) =>
      `El día límite más seguro para preguntar otra vez a USCIS. La regla se puede leer así: un mismo contacto debe tener de ${value('uscis-time-to-act')} a ${amount('uscis-contact-recent')} de antigüedad; si pregunta a más tardar este día, no queda ningún hueco, aunque se lea así.`,
    'ask-again-gap': ({ amount, day, value }) =>
      `Para mayor seguridad, pregunte otra vez a USCIS ahora, salvo que envíe la solicitud de ayuda antes del último día. La regla se puede leer así: un mismo contacto debe tener de ${value('uscis-time-to-act')} a ${amount('uscis-contact-recent')} de antigüedad. Leída así, queda un hueco del ${day('contactCounts', 1)} al ${day('nextContactOldEnough', -1)}, aunque usted pregunte otra vez a USCIS ahora; cada día que pasa lo hace más largo.`,
    'request-expedite':
      'Pida ahora a USCIS el procesamiento expedito: solo USCIS puede decidirlo, y hay que pedírselo primero.',
    contact: ({ number }) => `Hubo un contacto con USCIS (n.º ${number}).`,
    'contact-planned': ({ number }) => `Un contacto con USCIS que está por venir (n.º ${number}).`,
    'service-request-goal': ({ number }) =>
      `Para este día USCIS quiere haber contestado la solicitud de servicio (n.º ${number}). Es una meta, no una obligación.`,
    receipt: ({ form }) => `USCIS recibió ${form}.`,
    decision: ({ form }) => `USCIS decidió sobre ${form}.`,
    'receipt-for-inquiry': ({ form, day }) =>
      `Para ${form}, USCIS publica una fecha de recibo y no un día futuro. Vuelva a mirar la página hasta que la fecha que aparece allí sea posterior al ${day('receipt')}.`,
    daca: ({ form, amount }) =>
      `En este día ya se ha cumplido el plazo de ${amount('daca-renewal-inquiry')} desde que USCIS recibió ${form}. Un texto antiguo permite preguntar a USCIS por una renovación de DACA desde entonces; mire en la página “Outside Normal Processing Times” el número de hoy.`,
    hearing: 'La audiencia en el tribunal de inmigración. Una solicitud de ayuda no la mueve.',
    'expedite-result': 'USCIS decidió sobre la solicitud de procesamiento expedito.',
    'turns-21': ({ amount }) => `El menor cumple ${amount('child-age')}.`,
    'turns-21-runs': ({ amount }) =>
      `El menor cumple ${amount('child-age')}. Con estas respuestas no queda claro qué fórmula vale, ni desde cuándo.`,
    'age-fixed': ({ amount }) =>
      `Familiares inmediatos: la petición se presentó cuando el menor tenía menos de ${amount('child-age')}. La edad quedó fija en este día y ya no corre.`,
    'filed-too-late': ({ amount }) =>
      `La petición se presentó cuando el menor ya había cumplido ${amount('child-age')}. Con ninguna de las dos fórmulas tiene el menor todavía menos de esa edad para esta petición.`,
    'put-off-birthday': ({ between }) =>
      `Categorías de preferencia: el menor excede la edad límite en este día, si antes no hay un número de visa disponible. A la edad se le resta el tiempo que la petición estuvo pendiente: ${between('petitionFiled', 'petitionApproved')}.`,
    'put-off-birthday-past': ({ amount, between }) =>
      `Categorías de preferencia: el día en que el menor cumple ${amount('child-age')}, aplazado por el tiempo que la petición estuvo pendiente (${between('petitionFiled', 'petitionApproved')}). La edad quedó definida antes de ese día.`,
    'put-off-open':
      'Categorías de preferencia: la petición sigue pendiente, y cada uno de esos días se restará a la edad. Solo con la aprobación se sabrá en qué día el menor excede la edad límite.',
    'visa-under': ({ amount }) =>
      `Categorías de preferencia: hubo un número de visa disponible y, según la fórmula, ese día el menor tenía menos de ${amount('child-age')}.`,
    'visa-over': ({ amount }) =>
      `Categorías de preferencia: hubo un número de visa disponible y, según la fórmula, ese día el menor ya no tenía menos de ${amount('child-age')}.`,
    'seek-by': ({ amount }) =>
      `Categorías de preferencia: el último día para pedir la residencia permanente, ${amount('seek-to-acquire')} después de que la visa estuvo disponible. Más tarde, la edad se cuenta tal como es.`,
    'sought-in-time': ({ amount }) =>
      `Categorías de preferencia: el último día para pedir la residencia permanente, ${amount('seek-to-acquire')} después de que la visa estuvo disponible. Se pidió.`,
    'sought-late': ({ amount }) =>
      `Categorías de preferencia: el último día para pedir la residencia permanente, ${amount('seek-to-acquire')} después de que la visa estuvo disponible. Se pidió solo después de ese día.`,
    'age-other-law':
      'En este caso otra ley cuenta la edad del menor, y su día no se calcula aquí. Un abogado o representante acreditado puede decir hasta cuándo cuenta como menor.',
    'nothing-moves':
      'Una solicitud de ayuda al Ombudsman de CIS no alarga ningún plazo y no conserva ningún derecho de apelación ni de moción. Cada aviso dice hasta cuándo hay que contestar.',
    appeal: ({ form }) =>
      `La decisión sobre ${form} dice si se puede apelar o presentar una moción, dónde y hasta cuándo. Ese plazo corre, haga lo que haga la oficina.`,
    'appeal-notice':
      'La decisión dice si se puede apelar o presentar una moción, dónde y hasta cuándo. Ese plazo corre, haga lo que haga la oficina.',
    rejection: ({ form }) =>
      `El aviso de rechazo sobre ${form} dice cómo presentar otra vez. Una nueva presentación puede tener su propio plazo.`,
    evidence: ({ number }) =>
      `La Solicitud de Evidencia (RFE) (documento n.º ${number}) dice hasta cuándo hay que contestar. Ese plazo corre, haga lo que haga la oficina.`,
    'hearing-notice':
      'El aviso de audiencia dice cuándo es la audiencia. Una solicitud de ayuda no la mueve.',
    address: ({ amount }) =>
      `Un cambio de dirección se debe avisar a USCIS en un plazo de ${amount('address-change')} después de mudarse.`,
    'address-safe': ({ amount }) =>
      `Un cambio de dirección se debe avisar a USCIS en un plazo de ${amount('address-change')} después de mudarse, de la manera que mantiene segura la dirección.`,
  },
  calendar: {
    /** Titles as they show on a locked screen: they say nothing of what the request is about. */
    titles: {
      'first-day': 'Solicitud: primer día para enviar',
      'last-day': 'Solicitud: último día para enviar',
      'contact-uscis': 'Solicitud: preguntar a más tardar este día',
      'contact-uscis-from': 'Solicitud: preguntar desde este día',
      'deadline-that-runs': 'Un plazo: vea sus papeles',
      'do-now': 'Un plazo: vea sus papeles',
      waiting: 'Solicitud: termina un plazo de espera',
      event: 'Una fecha: vea sus papeles',
    },
  },
};
