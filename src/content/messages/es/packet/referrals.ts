import type { Catalogue } from '../../catalogue.ts';
import { count } from '../counted.ts';
import { kindSayings } from '../kinds.ts';

type Referrals = Catalogue['packet']['referrals'];

/** What is wrong, in one or two sentences that can be read out: of each kind, and of what a case makes of one. */
const problems: Referrals['problems'] = {
  ...kindSayings,
  'expedite-denied': ({ denied }) =>
    `USCIS contestó que no a una solicitud de procesamiento expedito el ${denied}. La pregunta es qué faltaba.`,
};

/** How a call, message or letter begins. */
const openings: Referrals['openings'] = {
  case: ({ forms }) => `Es sobre lo siguiente: ${forms}.`,
  'case-abroad': ({ forms }) =>
    `Es sobre lo siguiente: ${forms}. Estoy fuera de Estados Unidos, en __________.`,
  general: 'Tengo una pregunta general.',
  'live-agent': ({ forms }) => `Por favor, páseme con un agente en vivo. Es sobre lo siguiente: ${forms}.`,
  represented: ({ forms }) =>
    `Es sobre lo siguiente: ${forms}. El Formulario G-28 de quien firma está registrado para este caso.`,
  lockbox: ({ forms, petitioner, applicant, mailing }) =>
    `No ha llegado ningún aviso de recibo para lo siguiente: ${forms}. Peticionario: ${petitioner}. Solicitante o beneficiario: ${applicant}. Dirección postal: ${mailing}.`,
  refugee:
    'Número del caso: __________. Nombres y fechas de nacimiento como aparecen en el caso: __________.',
  border: 'Me inspeccionaron en __________ el __________.',
  adoption: 'El número del caso, que empieza con SIM, es __________.',
  military: ({ forms }) =>
    `Es el caso de un miembro de las fuerzas armadas o de un familiar de un miembro: ${forms}. Se acerca un despliegue o un traslado: sí, el __________ / no.`,
  congress: ({ forms }) =>
    `Vivo en su distrito o estado y busco al personal que ayuda con casos de inmigración. Es sobre lo siguiente: ${forms}.`,
  'congress-organization': ({ forms }) =>
    `Estamos en su distrito o estado y buscamos al personal que ayuda con casos de inmigración. Es sobre lo siguiente: ${forms}.`,
  'congress-abroad': ({ forms }) =>
    `Busco al personal que ayuda con casos de inmigración. Una persona de su distrito o estado cercana a este caso: __________. Es sobre lo siguiente: ${forms}.`,
  'congress-other':
    'Vivo en su distrito o estado y busco al personal que ayuda con la agencia de la que se trata.',
};

/** What is asked for. */
const asks: Referrals['asks'] = {
  'address-first':
    'USCIS tiene una dirección que no es la correcta. ¿Cómo se puede cambiar de forma segura en este caso, y la cambiará usted ahora?',
  'service-request':
    'Por favor, abra una solicitud de servicio y dígame su número y para cuándo debería llegar una respuesta.',
  'decision-form': '¿Qué formulario y qué plazo indica el aviso para una apelación o moción?',
  'which-office': '¿Qué oficina tiene el caso ahora, y qué fue lo último que se hizo?',
  'tier-2':
    'Si usted no puede resolver esto: por favor, páselo a un oficial del segundo nivel (Tier 2), que devuelve la llamada o escribe por correo electrónico. ¿Cuándo será, más o menos?',
  'read-back': '¿Puedo leerle lo que anoté? Por favor, su nombre o número, y el número de esta solicitud.',
  'safe-answer':
    'Por favor, use solo este número o esta dirección para la respuesta, y no deje mensajes en ningún otro lugar: __________.',
  'please-act': 'Por favor, dígame qué falta todavía en este caso y para cuándo se hará.',
  'choose-late': 'En la página, elija la solicitud sobre un caso fuera del tiempo normal de procesamiento.',
  'choose-not-received':
    'En la página, elija la solicitud sobre un aviso, una tarjeta o un documento que no llegó.',
  'choose-typing-error': 'En la página, elija la solicitud sobre un error tipográfico.',
  'choose-none':
    'Si ninguna de las opciones corresponde a este problema, no elija una equivocada: mejor escriba o llame.',
  'proof-attached': 'Se adjuntan la prueba de entrega y la prueba de pago.',
  'lockbox-question':
    '¿Se aceptó, se devolvió o se perdió el envío? Por favor, envíen el aviso de recibo o digan dónde está.',
  'case-status': '¿Cuál es el estatus del caso, y se necesita algo de nosotros?',
  'hotline-question': 'La pregunta: __________. Por favor, contesten solo a la dirección del representante.',
  'nebraska-question': 'La pregunta: __________.',
  'abroad-office':
    '¿Hay una oficina de USCIS en el extranjero que tenga este caso? ¿Cuál, y cómo se puede uno comunicar con ella?',
  'expedite-again':
    '¿Hay algún hecho o papel que USCIS no haya visto? Si lo hay, yo señalaría este: __________.',
  'expedite-status':
    '¿Qué pasó con la solicitud de procesamiento expedito que se aprobó, y qué oficina la tiene?',
  appointment:
    'Necesito que me atiendan por __________, a más tardar el __________. ¿Hay una cita disponible?',
  'premium-began': 'El plazo del procesamiento prioritario (premium) empezó el __________.',
  'congress-release':
    'Por favor, envíeme su formulario de autorización de privacidad (privacy release) y dígame cómo se tiene que firmar.',
  'congress-when': ({ wait }) =>
    `Por favor, no escriba a USCIS antes de que hayamos hablado del día: desde ese día el Ombudsman de CIS espera ${wait}.`,
  'congress-now': ({ wait }) =>
    `Esto no puede esperar: __________. Por favor, escriba a USCIS ahora, aunque el Ombudsman de CIS espere entonces ${wait}.`,
  'congress-answer': 'Por favor, dígame en qué día escribe a USCIS, y envíeme una copia de la respuesta.',
  'congress-asked': 'Usted ya preguntó a USCIS. ¿Qué contestó, y en qué día?',
  'congress-other-agency': '¿Cuál es la agencia correcta, y puede usted preguntarle por esto?',
};

/** Pages for a refusal: what is said on them, and the words to say at each door. */
export const referrals: Referrals = {
  title: 'Otras puertas que tocar',
  lead: {
    'cannot-help':
      'El Ombudsman de CIS no atiende esto. Esa respuesta es sobre una sola oficina, no sobre su caso: otros todavía pueden actuar, y esta página dice quiénes.',
    'uscis-first':
      'Primero va USCIS. Esta página dice cómo preguntar, qué decir y qué guardar, para que una solicitud de ayuda al Ombudsman de CIS cuente más adelante.',
    'not-yet':
      'Es demasiado pronto para el Ombudsman de CIS. Esta página dice desde cuándo, qué hacer hasta entonces y quién puede actuar hoy.',
    incomplete:
      'Falta algo, o hay que arreglar algo primero. Esta página dice qué, y quién puede actuar mientras tanto.',
  },
  noAdvice: 'Esta página no es asesoría legal. Repite reglas publicadas, cada una con su fuente.',
  headings: {
    why: 'Por qué',
    missing: 'Respuestas que todavía faltan',
    requirements: 'Lo que hay que arreglar, o hacer en papel',
    change: 'Qué le acercaría a poder pedir ayuda',
    when: 'Cuándo',
    plan: 'Qué hacer y hasta cuándo',
    referrals: 'A quién acudir, en este orden',
    atReferral: 'En cada puerta: qué tener a mano y qué decir',
    legal: 'Asesoría legal: un abogado o representante acreditado',
    deadlines: 'Lo que sigue corriendo',
    basis: 'En qué se basa esto',
    referral: (number, name) => `${number}. ${name}`,
  },
  safety: {
    sure: [
      'Antes de llamar o escribir: elija un teléfono, un dispositivo y un buzón que nadie más pueda revisar. Una llamada puede quedar en una lista de llamadas o en una factura. No use un teléfono ni una cuenta que comparta con otra persona.',
      'Dé una dirección y un número solo si son seguros, y pida que no dejen mensajes en otro lugar. No guarde esta página donde otros puedan encontrarla, y no lea números en voz alta donde otros puedan oír.',
      'Por la misma razón, sus números de formulario y de recibo no aparecen en lo que hay que decir: léalos en su propio aviso.',
    ],
    represented: [
      'La ley protege este caso como confidencial. Envíe esta página, y las respuestas, solo a direcciones que sean seguras para su cliente; no pida nada que muestre dónde vive su cliente.',
    ],
    unsaid: [
      'Puede ser que la ley proteja este caso como confidencial (T, U, VAWA, asilo, refugio): no se ha dicho lo contrario, o un formulario del caso es de los que se usan para eso. Use solo un teléfono, un dispositivo y un buzón que nadie más pueda revisar. Los números de formulario y de recibo no se ponen en lo que hay que decir hasta que eso se sepa.',
    ],
  },
  numbers:
    'El Número A y la fecha de nacimiento no aparecen aquí, porque otras personas pueden oír cuando esta página se lee en voz alta, o pueden encontrarla. Si se los piden, léalos en su propio aviso donde nadie más pueda oír.',
  blank: '__________',
  days: (days) => count(days, 'día', 'días'),
  decidedBy: (answers) => `Lo decidieron estas respuestas: ${answers}.`,
  rule: (title, date, pinpoint) => `Regla tomada de: ${title} (${date}), ${pinpoint}.`,
  stands: { met: 'Se cumple', 'not-met': 'No se cumple', unknown: 'No se sabe', open: 'Por resolver' },
  result: (stands, text) => `${stands}: ${text}`,
  toDo: (stands, wanted, remedy) => `${stands}: ${wanted} ${remedy}`,
  nothingChanges:
    'Ninguna respuesta pendiente cambiaría esto. Nuevos hechos sí pueden: una nueva decisión, un nuevo aviso, otro problema.',
  missing: (label, find) => `${label}. ${find}`,
  plan: (day, sentence) => `${day}: ${sentence}`,
  referralsIntro:
    'Anote el día, el nombre de quien contestó, el número de la solicitud y lo que se dijo: esa es la prueba de que se preguntó a USCIS.',
  overview: {
    head: ['Puerta', 'Por qué', 'Cómo comunicarse'],
    unsure: (value) => `${value} (sin confirmar, vea más abajo)`,
    lookBelow: 'Vea más abajo',
  },
  labels: {
    hours: 'Horario',
    have: 'A mano',
    do: 'Cómo',
    say: 'Qué decir o escribir',
    read: 'Qué dice ese texto en inglés',
    note: 'Nota',
    labelled: (label, text) => `${label}: ${text}`,
  },
  value: (of, value) => `${of}: ${value}`,
  tiers:
    'Una llamada, paso a paso. Pida el segundo nivel (Tier 2) cuando el primer nivel (Tier 1) no pueda resolverlo.',
  tier: (name, does, say) => `${name}. ${does} ${say}`,
  openings,
  problems,
  asks,
  form: (form, receipt) => `Formulario ${form}, número de recibo ${receipt}`,
  forms: (all) => all.join('; '),
  privacyRelease: {
    heading: 'Autorización de privacidad (privacy release): una lista para la oficina del Congreso',
    items: [
      'El formulario de autorización de privacidad propio de la oficina. Cada oficina tiene el suyo; aquí no se pudo confirmar qué debe contener, así que pregunte.',
      'Quién firma: pregunte si es el solicitante, el peticionario o ambos, y si quieren firma en tinta o una copia escaneada. Nadie firma por otra persona.',
      'Agencia: USCIS. El formulario y su número de recibo, tomados del aviso.',
      'El problema en dos oraciones, y lo que usted pide en una.',
      'Copias, no originales: el aviso de recibo, el último aviso de USCIS y la prueba de cada contacto con USCIS.',
      'Una dirección y un teléfono seguros para la respuesta.',
      'Si ya se pidió ayuda al Ombudsman de CIS, o se va a pedir: después de una consulta del Congreso, el Ombudsman de CIS espera.',
      'El día en que la oficina escribe a USCIS. Anótelo: la espera del Ombudsman de CIS se cuenta desde ese día.',
    ],
  },
  legal: [
    'Nadie en esta lista da asesoría legal, y esta página tampoco. Un abogado o representante acreditado sí puede.',
    'Dónde buscar: las páginas de USCIS tienen una sección “Find Legal Services” (“Encuentre Servicios Legales”) dentro de “Avoid Scams” (“Evite las Estafas”). SIN CONFIRMAR: no se pudo confirmar su dirección; empiece en uscis.gov y compruébelo allí.',
    'Aquí no se da ninguna lista de abogados, porque no se pudo confirmar ninguna. No se recomienda a nadie.',
    'Lleve consigo: cada aviso de USCIS o de un tribunal con su sobre, lo que se presentó tal como se envió, y esta página.',
  ],
  deadlines: {
    decision: (day) =>
      `Una decisión tiene su propio plazo para una apelación o moción, impreso en el aviso. Ese plazo sigue corriendo, se pida lo que se pida y donde se pida. Día de la decisión: ${day}.`,
    hearing: (day) =>
      `La audiencia en el tribunal de inmigración queda como está: ${day}. Nada de esta página la mueve.`,
    address: (days) =>
      `Quien se muda debe avisar a USCIS su nueva dirección en un plazo de ${days}. Ese plazo también corre.`,
    age: 'La edad sigue avanzando mientras se espera una respuesta. Si bajo “Por qué” aparece un día, ese día no se mueve.',
    congress: (wait) => `Hubo una consulta del Congreso: el Ombudsman de CIS espera ${wait} desde ese día.`,
  },
};
