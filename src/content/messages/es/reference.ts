import type { Catalogue } from '../catalogue.ts';
import { count as counting } from './counted.ts';

type Reference = Catalogue['reference'];

const tiers: Reference['tiers'] = {
  ivr: {
    name: 'Voz grabada',
    does: 'Responde preguntas sencillas, envía enlaces por mensaje de texto o correo electrónico, y pasa la llamada.',
    say: 'Diga que necesita una persona, en pocas palabras para qué, y su número de recibo cuando el sistema lo pida.',
  },
  'tier-1': {
    name: 'Primer nivel (Tier 1)',
    does: 'Personal de un contratista: preguntas generales, y los datos básicos de un caso. Puede abrir una solicitud de servicio.',
    say: 'Nombre el formulario, el número de recibo y el problema, y pida una solicitud de servicio y su número. Si la respuesta no lo resuelve, pida que un oficial del segundo nivel (Tier 2) le devuelva la llamada.',
  },
  'tier-2': {
    name: 'Segundo nivel (Tier 2)',
    does: 'Un oficial de USCIS, que devuelve la llamada o escribe por correo electrónico. No hay una hora fija para ello.',
    say: 'Tenga junto al teléfono el aviso de recibo y una lista breve de lo que pasó. Pregunte qué se hará, qué oficina lo hará y para cuándo, y anótelo.',
  },
  supervisor: {
    name: 'Supervisor',
    does: 'Se puede pedir en cualquier momento de una llamada.',
    say: 'Diga que pide hablar con un supervisor, y por qué, en una oración.',
  },
};

const criteria: Reference['criteria'] = {
  'severe-financial-loss':
    'Pérdida financiera grave para una empresa o una persona, no causada por presentar tarde o responder tarde. La sola necesidad de un permiso para trabajar no basta.',
  'emergency-or-humanitarian':
    'Una emergencia o una situación humanitaria urgente, incluidos los viajes urgentes.',
  'nonprofit-social-interest':
    'Una organización sin fines de lucro, designada por el IRS, cuya solicitud sirve a intereses culturales o sociales de Estados Unidos.',
  'government-interest':
    'Un interés de un gobierno: federal, estatal, tribal, territorial o local; seguridad pública, interés nacional o seguridad nacional.',
  'clear-uscis-error': 'Un error claro de USCIS.',
};

const office: Reference['office'] = {
  'office-in-law':
    'La ley crea la oficina: ayuda a personas y empleadores con problemas en USCIS, busca las causas y propone cambios. Es parte del Departamento de Seguridad Nacional (DHS) y no de USCIS: puede llevar un problema a USCIS y recomendar cómo resolverlo, pero no puede instar a USCIS a actuar, y solo USCIS aprueba o deniega.',
  'about-forty-people': 'La oficina tenía unos 40 empleados federales.',
  'reduction-in-force':
    'A la mayor parte de su personal se la puso en licencia antes del despido, y, según se informó, las solicitudes de ayuda abiertas se dieron por cerradas.',
  'lawsuit-filed':
    'Varias organizaciones demandaron por el fin de tres oficinas de supervisión (Robert F. Kennedy Human Rights v. DHS).',
  'ombudsman-appointed':
    'Se había nombrado a un Ombudsman, que declaró ante el tribunal sobre la reconstrucción de la oficina.',
  'office-remains':
    'Un tribunal negó una orden urgente; DHS tuvo que decir en público, y dijo, que las oficinas permanecen y hacen lo que pide la ley.',
  'injunction-denied-as-moot':
    'El tribunal consideró que por el momento ya no hacía falta una orden; el caso siguió.',
  'senators-ask': 'Tres senadores preguntaron a DHS cómo se cumplen las funciones de las oficinas.',
  'form-extended-unchanged':
    'DHS pidió seguir usando el Formulario DHS 7001 como estaba, y abandonó su revisión.',
  'lawsuit-ongoing': 'La demanda figuraba todavía como en curso; no se encontró ningún fallo sobre el fondo.',
  'page-live':
    'La página de la oficina estaba en línea, con la regla sobre el contacto con USCIS y con el Formulario DHS 7001. No se sabe con qué rapidez responde la oficina.',
};

const form: Reference['form'] = {
  'paper-2017':
    'Un formulario en papel que lleva impreso "Expiration Date: 12/31/2017". Se conocen sus puntos 1 a 6, el resto no.',
  'online-2019':
    'Un formulario en línea que lleva impreso "Exp. 03/31/2019". Se conocen sus instrucciones, sus campos no.',
  'revision-2022':
    'La revisión que se vio en uso por última vez, con "Expiration Date: 9/30/2025" impreso. De sus secciones constan 1A, 2, 5, 8, 9 y 10.',
  'revision-proposed-2025': 'Se propuso una revisión.',
  'extension-2025': 'Se abandonó la revisión: se pide una extensión del formulario tal como estaba.',
  'expiry-unknown': 'No se encontró qué fecha de vencimiento lleva el formulario después de 9/30/2025.',
};

const uscis: Reference['uscis'] = {
  'protected-people-may-call': ({ amount }) =>
    `Las personas con protección T, U o VAWA pueden llamar o escribir por su cuenta al Centro de Contacto de USCIS, una vez que se las haya identificado; los abogados siguen usando las líneas directas. Antes de una visita en persona: con una orden de remoción (deportación), o con menos de ${amount('visit-risk')} en el país, hable primero con un abogado.`,
  'biometrics-moved-online':
    'Una cita de datos biométricos se puede cambiar en la cuenta de USCIS en línea, con una buena razón y antes del día de la cita, tanto si el formulario se presentó en papel como en línea. Cuando ese día ya pasó, o si la cuenta no lo permite, se llama al Centro de Contacto de USCIS.',
  'service-request-goal': ({ amount }) =>
    `La meta para responder una solicitud de servicio pasó a ser ${amount('service-request-goal')}.`,
  'cspa-final-action-dates':
    'Para el cálculo de la edad límite, una visa cuenta como disponible según la tabla de Fechas de Acción Final, en los casos presentados a partir de este día. Los casos que estaban pendientes antes conservan la regla de 2023-02-14.',
  'holds-begin': 'USCIS retuvo las solicitudes de asilo, y otros beneficios para personas de 19 países.',
  'holds-widened': 'La retención se amplió a 39 países y a documentos de la Autoridad Palestina.',
  'asylum-pause-eased':
    'USCIS dijo que ponía fin a la pausa de asilo para personas ya verificadas de algunos países.',
  'adjustment-as-discretion':
    'Un memorando (PM-602-0199) indicó a los oficiales tratar el ajuste de estatus (Formulario I-485) como asunto de discreción. Se esperaban de él más Solicitudes de Evidencia y esperas más largas.',
  'holds-vacated':
    'Un tribunal (Dorcas International Institute of Rhode Island v. USCIS) anuló las retenciones. USCIS dijo que acata el fallo, y apeló.',
  'holds-stay-denied':
    'El tribunal de apelaciones se negó a suspender ese fallo mientras la apelación está pendiente.',
  'electronic-filing-possible':
    'Una norma permite a USCIS hacer obligatoria la presentación electrónica, formulario por formulario, e introduce el Formulario I-936. No se había ordenado nada con base en ella.',
  'editions-without-grace':
    'Se anunciaron ediciones nuevas de los Formularios I-765 e I-539 (09/15/26): las anteriores se rechazan, sin período de gracia.',
  'holds-stay-in-part':
    'El tribunal de apelaciones permitió a USCIS revisar de nuevo casos que se habían aprobado. Las retenciones sobre asilo y sobre otros beneficios siguen anuladas.',
  'visa-pause-set-aside':
    'Un tribunal (CLINIC v. Rubio) anuló la pausa de visas de inmigrante del Departamento de Estado para personas de 75 países.',
  'holds-enjoined':
    'Un segundo tribunal (Red Eagle Law v. Edlow) prohibió ambas retenciones para las personas de 39 países, y USCIS dijo que acata el fallo. Hasta donde se sabe, las retenciones no están en vigor.',
  'diversity-hold-vacated':
    'Un tribunal (Medani v. Trump) anuló, por el momento, la retención del ajuste de estatus por visas de diversidad (PM-602-0193).',
  'nothing-later':
    'No se encontró lo que vino después de este día: mire las alertas de USCIS (uscis.gov/newsroom/alerts).',
};

const thresholds: Reference['thresholds'] = {
  'h-2a': 'Las peticiones H-2A tienen su propio plazo de espera. No se encontró el número.',
  'daca-renewal': ({ amount }) =>
    `Las renovaciones de DACA tienen su propio plazo de espera. Un texto antiguo dice ${amount('daca-renewal-inquiry')}; no se encontró el número actual.`,
  rosario:
    'Los permisos de trabajo (EAD) de solicitantes de asilo de la clase Rosario tienen su propio plazo de espera. No se encontró el número.',
};

const periods: Reference['periods'] = {
  'asylum-interview-and-decision': ({ amount }) =>
    `Asilo: entrevista en un plazo de ${amount('asylum-interview')} y decisión en un plazo de ${amount('asylum-decision')}, salvo circunstancias excepcionales. La página de la oficina no lo nombra entre sus excepciones.`,
  'sense-of-congress': ({ amount }) =>
    `Los plazos de ${amount('wish-for-worker-petitions')} para la mayoría de las peticiones de trabajadores y de ${amount('wish-for-benefits')} para otros beneficios son un deseo del Congreso, no un plazo obligatorio.`,
  'first-asylum-work-permit': ({ amount }) =>
    `Primer permiso de trabajo (EAD) con una solicitud de asilo pendiente: se presenta después de ${amount('first-work-permit-filing')}, no se emite antes de ${amount('first-work-permit-issue')}. Un retraso que causó el solicitante detiene el reloj.`,
};

const desks: Reference['desks'] = {
  'law-enforcement-certification':
    'Hay un buzón para la policía y otras agencias que certifican en casos T, U y VAWA. Los solicitantes no pueden usarlo.',
  'asylum-vetting-center':
    'El Asylum Vetting Center tiene una dirección postal para lo que presentan grupos especiales. No es un lugar para preguntas.',
  'asylum-office-mailboxes': 'No se encontraron los buzones de las oficinas de asilo.',
  'program-mailboxes':
    'En textos publicados se han visto buzones para permisos humanitarios (parole), inversionistas y médicos civiles; no se sabe quién puede usarlos.',
};

const international: Reference['international'] = {
  'travel-documents': 'documentos de viaje de muchas clases',
  'bringing-relatives':
    'ciudadanos, residentes, personas asiladas y personas refugiadas que traen a familiares',
  'refuge-abroad': 'personas que temen la persecución y buscan reasentamiento',
  'intercountry-adoption': 'adopción desde el extranjero',
  waivers: 'exenciones para personas que no pueden inmigrar',
  'military-naturalization': 'naturalización de militares y de sus familias',
  'amerasians-and-widows': 'amerasiáticos, viudas y viudos de ciudadanos',
  'lost-green-cards': 'residentes que perdieron su tarjeta en el extranjero',
  'humanitarian-parole': 'permisos (parole) por razones humanitarias urgentes o por beneficio público',
  'overseas-verification': 'verificación de documentos y declaraciones en el extranjero',
};

const headings: Reference['headings'] = {
  tiers: 'Una llamada al Centro de Contacto de USCIS, paso a paso',
  criteria: 'Qué acepta USCIS como razón para decidir antes',
  office: 'Lo que se sabe del Ombudsman de CIS',
  form: 'Revisiones del Formulario DHS 7001',
  uscis: 'Cambios en USCIS',
  thresholds: 'Solicitudes con sus propios plazos de espera',
  periods: 'Plazos de la ley que la página de la oficina no nombra',
  desks: 'No están en el directorio, y por qué',
  internationalOffices:
    'Oficinas internacionales de USCIS según se informó en distintos días; ninguna de estas listas es actual',
  internationalCases:
    'Lo que hacían las oficinas en el extranjero, según una página de 2015 que está desactualizada desde hace mucho',
};

/** What is said of the reference data; every notice is shown with its day. */
export const reference: Reference = {
  tiers,
  criteria,
  office,
  form,
  uscis,
  thresholds,
  periods,
  desks,
  international,
  headings,
  certainty: {
    confirmed: '',
    dated: 'sin confirmar últimamente',
    unconfirmed: 'SIN CONFIRMAR, solo lo dicen otros',
    'not-found': 'no se encontró',
  },
  undated: 'Sin fecha',
  law: 'En la ley',
  lastSeen: (text, day) => `${text} Visto por última vez: ${day}.`,
  mayBeOld: (text, day, page) =>
    `${text} Visto por última vez: ${day}; es posible que esté desactualizado: mire ${page}`,
  mayBeOldUndated: (text, page) =>
    `${text} Visto en una copia sin fecha; es posible que esté desactualizado: mire ${page}`,
  told: (day, sure, text) => `${day}${sure === '' ? '' : ` (${sure})`}: ${text}`,
  tier: (name, does, say) => `${name}. ${does} Qué decir: ${say}`,
  offices: (count, names) =>
    [count === undefined ? '' : counting(count, 'oficina', 'oficinas'), names]
      .filter((part) => part !== '')
      .join(': '),
};
