import type { Catalogue, ReadingWords } from '../../catalogue.ts';
import { plural } from '../counted.ts';

/** What goes with a request, in Spanish for whoever signs or sends it. */
export const sent: ReadingWords['sent'] = {
  mail: {
    subject: 'Formulario DHS 7001: solicitud de ayuda con un caso',
    subjectNeutral: 'Solicitud de ayuda con un caso',
    greeting: 'A la Oficina del Ombudsman de CIS:',
    opening:
      'Se adjuntan una solicitud de ayuda con un caso (Formulario DHS 7001) y los papeles que la apoyan.',
    openingForm: 'Se adjunta una solicitud de ayuda con un caso (Formulario DHS 7001).',
    openingExhibits:
      'Se adjuntan papeles que apoyan una solicitud de ayuda con un caso (Formulario DHS 7001).',
    abroad:
      'Llega por correo electrónico porque desde fuera de Estados Unidos no se puede abrir el formulario en línea.',
    represented:
      'Quien envía es el abogado o representante acreditado; el Formulario G-28 está entre los papeles.',
    byPost:
      'Por favor, contesten por correo postal de Estados Unidos, a la dirección que está en la solicitud de ayuda.',
    attachments: 'Archivos adjuntos:',
    attachment: (number, title, name, pages) => `${number}. ${title} (${name}${pages})`,
    pages: (pages) => `, ${pages} ${plural(pages, 'página', 'páginas')}`,
    number: 'Por favor, envíen el número de la solicitud de ayuda a esta dirección en cuanto la registren.',
    close: 'Atentamente,',
  },
  letter: {
    title: 'Carta de presentación',
    about: 'Solicitud de ayuda con un caso, Formulario DHS 7001',
    concerning: 'Sobre:',
    greeting: 'Al equipo de Case Assistance:',
    opening: 'Con esta carta van una solicitud de ayuda con un caso y los papeles de la lista de abajo.',
    openingFor:
      'Con esta carta van, para la persona u organización nombrada arriba, una solicitud de ayuda con un caso y los papeles de la lista de abajo.',
    copies: 'Los papeles de apoyo son copias; los originales se quedan aquí.',
    byPost: 'Por favor, escriban por correo postal de Estados Unidos a la dirección de arriba.',
    number: 'Por favor, avísennos del número de la solicitud de ayuda en cuanto la registren.',
    heads: { number: 'Núm.', what: 'Qué va con la carta', pages: 'Páginas' },
    unknownPages: '____',
    close: 'Atentamente,',
    signature: 'Firma, en tinta',
  },
  enclosures: {
    form: 'Formulario DHS 7001, completado y firmado',
    'consent-to-helper': 'Consentimiento por escrito para la ayuda de quien prepara, firmado en tinta',
    exhibits: 'Papeles de apoyo, con una lista de ellos',
    other: 'Papeles',
  },
  consentToHelper: {
    title: 'Consentimiento para la persona que ayuda',
    statement:
      'Soy el solicitante o peticionario nombrado abajo. Acepto que la persona que ayuda, nombrada abajo, prepare por mí una solicitud de ayuda a la Oficina del Ombudsman de CIS, y que la oficina pueda compartir información sobre este caso con ella. Esto vale para los formularios y el asunto de abajo, y para nada más.',
    person: 'Solicitante o peticionario',
    helper: 'Persona que ayuda',
    filings: 'Formularios y números de recibo',
    issue: 'Asunto',
    clearError: 'Una decisión en la que USCIS cometió un error claro',
    free: 'Firmo por mi propia voluntad. Nadie está obligado a firmar esto, firmar no cuesta nada, y puedo retirarlo en cualquier momento.',
    blank: '________________________________________',
    signature: 'Firma del solicitante o peticionario, en tinta',
    date: 'Fecha',
    own: 'Página hecha por quienes piden la ayuda; no es un formulario de DHS.',
  },
};

/** What is said of what goes with a request on its way. */
export const channel: Catalogue['packet']['channel'] = {
  /** What each file is, for the read-me and for the screen. */
  parts: {
    'read-me': 'qué hay aquí, qué hacer y en qué orden',
    form: 'la solicitud de ayuda',
    consent: 'solo para usted: qué dice la sección 9 y cómo se firma',
    'consent-to-helper':
      'el consentimiento para la persona que ayuda, que el solicitante o peticionario debe firmar en tinta; va con la solicitud de ayuda',
    'cover-letter': 'la carta de presentación, que va encima de todo',
    'address-label': 'las direcciones, para pegarlas en el sobre',
    exhibits: 'las copias que apoyan la solicitud de ayuda, con una lista de ellas',
    'portal-sheet': 'las respuestas en el orden del formulario en línea, como texto simple',
    'portal-page':
      'las mismas respuestas, cada una con un botón para copiarla; se abre en cualquier navegador, sin internet',
    'mail-draft':
      'el mensaje para la oficina con sus archivos adjuntos; se abre en un programa de correo y no se envía por sí solo',
    calendar: 'las fechas, para un programa de calendario',
    plan: 'el plan de los próximos días',
    'next-doors': 'a quién acudir además de la oficina, o en su lugar',
    'letter-uscis': 'una carta o un mensaje para USCIS; no es para el Ombudsman de CIS',
    'letter-representative':
      'una carta para un representante o senador en el Congreso; no es para el Ombudsman de CIS',
    'update-note': 'la nota para la oficina cuando algo ha cambiado',
    reading: 'qué dicen en español los papeles en inglés que se firman o se envían; no se envía',
  },

  undrawn: (answer, found) => `${answer}: ${found}`,
  cautions: {
    undrawn: (answers, file) =>
      `Al tipo de letra de estas páginas le faltan letras de algunas respuestas (${answers}). El formulario de la solicitud de ayuda no lleva esas respuestas, y las demás páginas tienen allí una línea para escribirlas a mano. ${file} las tiene completas. Para que aparezcan: dé una fuente que tenga esas letras, con --font FILE, o escríbalas en letras latinas.`,
    device:
      'Si es posible que otra persona mire este dispositivo, no deje estos archivos en él. No los ponga en una carpeta que se copia a otro lugar (OneDrive, Dropbox, iCloud, Google Drive) ni en una compartida con otras personas. Cuando ya no los necesite, bórrelos y vacíe la papelera.',
    'protection-unsaid':
      'No se ha dicho si alguna vez se pidió o se recibió alguna protección (T, U, VAWA, exención del Formulario I-751, asilo, refugio). Mientras no se diga, estos papeles se preparan como si la ley protegiera el caso como confidencial, con firma en tinta. Dígalo en el caso y prepárelos otra vez.',
    'address-first':
      'Las respuestas llegan solo por correo postal, a la dirección que USCIS tiene registrada. Primero llame a USCIS para que corrijan esa dirección; no envíe nada hasta que sea correcta y segura.',
    'email-not-private':
      'El correo electrónico no es privado: se puede leer en el camino y se queda en los buzones. Envíelo solo desde una cuenta que nadie más lee, o use el formulario en línea.',
    'email-one-way':
      'La oficina contesta esta solicitud de ayuda por correo postal, aunque llegue por correo electrónico. Piénselo bien antes de enviarla por correo electrónico.',
    'slow-channel': (weeks) =>
      `La oficina copia a mano en su sistema lo que llega por correo electrónico o postal. Eso tarda ${weeks}, también con correo urgente (express), y hasta entonces nadie lo revisa.`,
    'official-form':
      'La hoja preparada no es el formulario oficial y no se envía. Obtenga el Formulario DHS 7001 en la página de la oficina, copie las respuestas y envíe ese formulario.',
    'no-sender-address':
      'No se conoce la dirección postal completa de quien envía: escríbala a mano en la carta y en la etiqueta.',
    'large-message': (megabytes) =>
      `El mensaje tiene unos ${megabytes} MB. No se sabe cuánto acepta la oficina (sin confirmar); muchos servicios de correo rechazan más de 20 a 25 MB, y algunos menos. Si el mensaje vuelve, use el formulario en línea o el correo postal.`,
  },

  portal: {
    language: 'es',
    title: 'Respuestas para el formulario en línea',
    intro:
      'Copie cada respuesta en el formulario en línea del Formulario DHS 7001, de arriba abajo. Los títulos de las respuestas están en inglés, como en el formulario. Lo que no se sabe no está aquí. Nada de esta página se envía ni se guarda.',
    where: 'El formulario en línea',
    open: 'Abrir el formulario en línea',
    whereNote: (page) =>
      `Es la dirección que se vio la última vez; si el formulario ya no está ahí, empiece en ${page}`,
    contents: 'Secciones',
    copy: 'Copiar',
    copied: 'Copiado',
    copyOf: (label) => `Copiar: ${label}`,
    tick: 'Marque',
    itemOf: (number) => `N.º ${number}`,
    signature: 'Firma',
    /** Said to screen readers and shown at the foot; `{label}` is put in by the page itself. */
    said: 'Copiado: {label}',
    selected: 'Seleccionado: {label}. Presione Ctrl+C (en una Mac ⌘C) para copiarlo.',
    count: 'Copiadas: {done} de {all}',
    noScript:
      'Seleccione una respuesta y cópiela. Si se permiten los scripts, hay un botón para copiar en cada una.',
    after:
      'Antes de enviar: lea todo una vez más, suba los papeles y guarde el número de la solicitud de ayuda que llega por correo electrónico.',
    afterByPost:
      'Antes de enviar: lea todo una vez más, suba los papeles y anote lo que la página muestra después de enviar. Si eligió solo correo postal (U.S. mail only), no llega ningún correo electrónico.',
    personal: 'Esta página tiene datos personales. Ciérrela cuando termine y borre el archivo.',
  },

  /** For whoever is or may be protected and acts alone. */
  byPost: {
    choose:
      'Donde el formulario en línea pregunta cómo puede escribirle la oficina, elija solo correo postal (U.S. mail only). Si no, se le envía una confirmación por correo electrónico que repite todo lo que usted escribió. Si el formulario no le deja seguir sin un correo electrónico o un teléfono, no use ese formulario y envíe la solicitud de ayuda por correo postal (no se pudo confirmar si los exige).',
    leftOut:
      'Teléfono, fax y correo electrónico aparecen aquí solo si se dijo que nadie más puede oír ni leer lo que llega por ellos.',
  },

  consentHeads: { what: 'Dato', answer: 'Respuesta' },
  section9: {
    title: 'Sección 9: qué firmar y cómo',
    notSent:
      'Esta página se queda con usted. No se envía, no se sube y no se firma: la declaración que vale está en la sección 9 del Formulario DHS 7001, y allí se firma, a mano y en tinta.',
    person: 'Solicitante o peticionario',
    filings: 'Formularios y números de recibo',
    to: 'Quien prepara la solicitud de ayuda, o representante',
    nobody: 'Nadie más',
    howTo: 'Cómo firmar la sección 9',
    steps: [
      'Imprima la página del Formulario DHS 7001 que tiene la sección 9.',
      'Lea la declaración. Nadie puede firmarla por usted; no firme lo que no sea verdad.',
      'Compruebe que su nombre esté allí como aparece arriba.',
      'Firme con bolígrafo sobre la línea y escriba el día en que firma. En la línea no se escribe nada con teclado.',
      'Escanee la página o tome una foto clara de toda la página. Esa copia es lo que va con la solicitud de ayuda.',
    ],
  },

  readMe: {
    title: 'LÉAME PRIMERO',
    decided: (day, book) => `Preparado para el ${day}, según las reglas de ${book}.`,
    notNow: (form) =>
      `LAS REGLAS DICEN QUE AHORA NO. Estos papeles se prepararon de todos modos. La primera página de ${form} lleva la marca NO ENVIAR (DO NOT SEND): quite esa página antes de que el formulario salga a cualquier parte.`,
    careful: 'Tenga cuidado con estos archivos',
    first: 'Antes que nada',
    firstSteps: {
      find: 'La oficina contesta esta solicitud de ayuda solo por correo postal, a la dirección que USCIS tiene registrada. Averigüe cuál es esa dirección.',
      change: (line) =>
        `Si no es correcta, o no es segura, haga que la cambien antes de enviar nada: llame al Centro de Contacto de USCIS (${line}) desde un teléfono que nadie más pueda revisar, tenga a mano sus avisos de recibo y conteste las preguntas sobre quién es usted. No use la página común de cambio de dirección.`,
      inPerson: (years) =>
        `USCIS puede pedirle que vaya en persona. Si usted tiene una orden de remoción (deportación), o lleva menos de ${years} en Estados Unidos, hable con un abogado antes de ir.`,
      safe: 'Use solo una dirección donde nadie más abra su correspondencia.',
    },
    today: 'Qué hacer, en este orden',
    steps: {
      read: 'Lea toda la solicitud de ayuda. Si algo está mal, corrija el caso y prepárela otra vez; no corrija los papeles a mano.',
      official:
        'Obtenga el Formulario DHS 7001 en la página de la oficina y copie las respuestas: la hoja preparada no es el formulario oficial.',
      alerts: (page) => `Lea las Web Alerts de la oficina (${page}): dicen qué no acepta por el momento.`,
      sign: 'Firme (vea más abajo).',
      officialSection:
        'Obtenga la sección 9 del Formulario DHS 7001 en la página de la oficina: la hoja preparada no es el formulario oficial.',
      openPortal: (form, page) =>
        `Abra el formulario en línea: ${form} (como se vio la última vez; si ya no está ahí, empiece en ${page}).`,
      paste: (page, sheet) =>
        `Abra ${page} al lado y copie las respuestas de arriba abajo. ${sheet} tiene lo mismo, sin botones.`,
      uploadSigned: 'Suba la copia escaneada de la sección 9 del Formulario DHS 7001, firmada en tinta.',
      upload: (files) => `Suba también: ${files}.`,
      submit: 'Lea todo una vez más en la pantalla y envíelo.',
      openDraft: (name) =>
        `Abra ${name} en su programa de correo. Es un borrador: nada se envía hasta que usted lo envíe.`,
      replace:
        'Quite de los archivos adjuntos la solicitud de ayuda sin firmar y ponga la firmada. Si el borrador no tiene ninguna, adjunte el formulario oficial firmado.',
      attachConsent: 'Adjunte la copia escaneada del consentimiento por escrito, ya firmado.',
      address: 'Compare la dirección con la de la página de la oficina y envíe el mensaje.',
      contacts:
        'Agregue la dirección a sus contactos, para que las respuestas no acaben en el correo no deseado.',
      print: (files) => `Imprima ${files} en papel tamaño carta, por un solo lado.`,
      letter: (name) => `Firme ${name} sobre su línea, en tinta, y póngala encima de todo.`,
      envelope: (name) => `Pegue ${name} en el sobre. Sin grapas ni separadores. Guarde una copia de todo.`,
      track: 'Envíelo por correo con número de seguimiento y guarde la prueba.',
      keep: 'Anote el día y guarde una copia de lo que se envió.',
    },
    files: 'Qué es cada archivo',
    file: (name, what) => `${name}: ${what}`,
    signing: 'Qué firmar',
    sign: {
      read: (file) =>
        `Antes de firmar o enviar nada, lea ${file}: dice en español lo que dicen los papeles en inglés.`,
      ink: (page) =>
        `La sección 9 del Formulario DHS 7001 se firma a mano, en tinta: imprímala, fírmela y escanéela. ${page} explica qué dice y cómo se firma; esa página no se envía.`,
      consent: (page) =>
        `${page}: lo firma el solicitante o peticionario, en tinta. La persona que ayuda no firma en lugar de esa persona.`,
      plain:
        'La sección 9 del Formulario DHS 7001: la firma el solicitante o peticionario, en tinta, o de forma electrónica donde el formulario en línea lo pide. Nadie más firma ni escribe el nombre.',
      attorney:
        'La sección 10: la firma el abogado o representante acreditado, que también puede firmar la sección 9 por su cliente.',
      attorneyInk:
        'La sección 10: la firma el abogado o representante acreditado. La sección 9 exige la firma en tinta de la persona.',
      letter: 'La carta de presentación: la firma quien envía.',
      never: 'El programa no firmó nada en nombre de usted.',
    },
    notToSend: 'Qué no enviar',
    notSent: (files) => `Estos archivos son solo para usted: ${files}.`,
    letters: (files) => `Estos son para otros, y nunca para el Ombudsman de CIS: ${files}.`,
    originals: 'No envíe originales: bastan las copias, y el papel se destruye después de escanearlo.',
    twice: 'No haga otra solicitud de ayuda por el mismo problema: se descarta como duplicada.',
    afterwards: 'Después',
    after: {
      online: 'Enseguida llega un mensaje con el número de la solicitud de ayuda. Guarde el número.',
      onlineByPost:
        'Si eligió solo correo postal (U.S. mail only), no llega ningún correo electrónico: anote lo que la página muestra después de enviar. El número de la solicitud de ayuda llega por correo postal, a la dirección que USCIS tiene.',
      typed: (weeks) =>
        `Primero la oficina copia a mano la solicitud de ayuda en su sistema; eso tarda ${weeks}, también con correo urgente (express). Después llega el número de la solicitud de ayuda.`,
      typedByPost: 'Llega por correo postal, a la dirección que USCIS tiene.',
      triage: (days) =>
        `En un plazo de ${days} desde que queda registrada, la solicitud de ayuda se revisa por primera vez: si la oficina puede atenderla y si hay otra por el mismo problema. No se sabe cuánto tarda lo demás.`,
      late: 'Papeles que le pidan después: use “Upload Requested Documents” en la página del formulario en línea, o responda al mensaje que trae el número de la solicitud de ayuda (como se vio por última vez en 2024; sin confirmar).',
      latePost:
        'Papeles que le pidan después: use “Upload Requested Documents” en la página del formulario en línea, o envíelos por correo postal con el número de la solicitud de ayuda (como se vio por última vez en 2024; sin confirmar).',
      independent:
        'La oficina es independiente de USCIS: puede llevar el problema a USCIS y recomendar cómo resolverlo, pero no puede instar a USCIS a que actúe, y solo USCIS decide.',
      tell: 'La oficina escribe cuando se ha comunicado con USCIS, y otra vez cuando USCIS ha contestado. Mientras tanto nadie tiene que escribir, salvo si USCIS ya resolvió el asunto, si la dirección cambia (avise también a USCIS) o si un nuevo abogado se hace cargo. Ponga primero el número de la solicitud de ayuda.',
      congress: (days) =>
        `Una consulta por medio de un miembro del Congreso hace que la oficina espere ${days}.`,
      deadlines:
        'La solicitud de ayuda no alarga ningún plazo y no conserva ningún derecho de apelación ni de moción. Conteste a tiempo cada aviso de USCIS y de un tribunal.',
    },
    advice: 'Esto no es asesoría legal.',
    checked: (day, page) => `Direcciones y reglas como se revisaron por última vez el ${day}; vea ${page}.`,
  },
};
