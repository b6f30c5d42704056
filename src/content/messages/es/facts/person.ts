import type { beneficiaryFacts, personFacts } from '../../../facts/people.ts';
import type { Catalogue } from '../../catalogue.ts';
import { of } from '../voice.ts';

/** The person or organization of section 5, and the beneficiary when that is another person. */
export const personWords: Pick<Catalogue['facts'], keyof typeof personFacts | keyof typeof beneficiaryFacts> =
  {
    'person.name.given': {
      label: 'Nombre',
      own: of('Su nombre', (p) => `Nombre ${p.of}`),
      question: of(
        '¿Cuál es su nombre, sin los apellidos?',
        (p) => `¿Cuál es el nombre ${p.of}, sin los apellidos?`,
      ),
      help: {
        why: 'La Sección 5 nombra a la persona que firmó el formulario de USCIS, no al beneficiario ni al abogado.',
        form: 'Sección 5, nombre.',
        find: 'Escríbalo como en el pasaporte, hasta donde lo permitan las letras del formulario. Solo quien no tiene apellidos en el pasaporte deja esto sin responder y escribe su nombre en los apellidos.',
      },
    },
    'person.name.middle': {
      label: 'Segundo nombre',
      own: of('Su segundo nombre', (p) => `Segundo nombre ${p.of}`),
      question: of('¿Cuál es su segundo nombre?', (p) => `¿Cuál es el segundo nombre ${p.of}?`),
      help: {
        why: 'Los sistemas de USCIS a menudo distinguen por él a personas que se llaman igual.',
        form: 'Sección 5, segundo nombre.',
        find: 'Tómelo del formulario de USCIS; déjelo sin responder si ese formulario no lleva ninguno.',
      },
    },
    'person.name.family': {
      label: 'Apellidos',
      own: of('Sus apellidos', (p) => `Apellidos ${p.of}`),
      question: of('¿Cuáles son sus apellidos?', (p) => `¿Cuáles son los apellidos ${p.of}?`),
      help: {
        why: 'Es el único dato que no puede faltar en la Sección 5.',
        form: 'Sección 5, apellidos.',
        find: 'Son los apellidos del pasaporte y de los avisos de USCIS, con todas sus partes y acentos. Quien no tiene apellidos en el pasaporte escribe aquí su nombre.',
      },
    },
    'person.name.suffix': {
      label: 'Sufijo del nombre',
      own: of('El sufijo de su nombre', (p) => `Sufijo del nombre ${p.of}`),
      question: of(
        '¿Con qué sufijo, como Jr. o III, termina su nombre?',
        (p) => `¿Con qué sufijo, como Jr. o III, termina el nombre ${p.of}?`,
      ),
      help: {
        why: 'Distingue a padres e hijos que se llaman igual.',
        form: 'Sección 5, después de los apellidos.',
        find: 'La mayoría no tiene ninguno y lo deja sin responder. Los títulos como Mr. o Dr. no van aquí.',
      },
      example: 'Jr.',
    },
    'person.organization': {
      label: 'Organización',
      question: ({ voice }) =>
        voice === 'company'
          ? '¿Cuál es el nombre completo de su empresa u organización?'
          : '¿Cuál es el nombre completo de la organización que firmó el formulario de USCIS?',
      help: {
        why: 'Cuando una empresa presentó la petición, la Sección 5 nombra a la empresa y no al trabajador.',
        form: 'Sección 5, en el lugar para una organización.',
        find: 'Escriba el nombre legal como está en la petición y en su aviso de recibo.',
      },
    },
    'person.birthDate': {
      label: 'Fecha de nacimiento',
      own: of('Su fecha de nacimiento', (p) => `Fecha de nacimiento ${p.of}`),
      question: of('¿En qué fecha nació usted?', (p) => `¿En qué fecha nació ${p.who}?`),
      help: {
        why: 'Junto con el nombre, permite a la oficina encontrar a la persona correcta.',
        form: 'Sección 5, fecha de nacimiento, impresa como mm/dd/yyyy (mes/día/año).',
        find: 'Cópiela del pasaporte. Si solo se sabe con certeza el año, use el día que tiene USCIS.',
      },
      example: '1990-05-17 o 17 de mayo de 1990',
    },
    'person.birthCountry': {
      label: 'País de nacimiento',
      own: of('Su país de nacimiento', (p) => `País de nacimiento ${p.of}`),
      question: of('¿En qué país nació usted?', (p) => `¿En qué país nació ${p.who}?`),
      help: {
        why: 'El DHS lleva sus registros también por este dato, además del nombre y la fecha de nacimiento.',
        form: 'Sección 5, país de nacimiento.',
        find: 'Use el nombre que el país tiene en el formulario de USCIS, o su código de dos letras.',
      },
      example: 'México o MX',
    },
    'person.citizenship': {
      label: 'Ciudadanía',
      own: of('Su ciudadanía', (p) => `Ciudadanía ${p.of}`),
      question: of(
        '¿De qué país tiene usted la ciudadanía?',
        (p) => `¿De qué país tiene la ciudadanía ${p.who}?`,
      ),
      help: {
        why: 'Ediciones anteriores del Formulario DHS 7001 la piden, y el registro de USCIS la contiene.',
        form: 'Sección 5, país de ciudadanía.',
        find: 'Es el país que emitió el pasaporte; si hay varios, el que nombra el formulario de USCIS. Quien no tiene ninguna ciudadanía puede dejarlo sin responder y decirlo en la descripción.',
      },
      example: 'India o IN',
    },
    'person.aNumber': {
      label: 'Número A',
      own: of('Su Número A', (p) => `Número A ${p.of}`),
      question: of(
        '¿Cuál es su Número A (número de registro de extranjero)?',
        (p) => `¿Cuál es el Número A (número de registro de extranjero) ${p.of}?`,
      ),
      help: {
        why: 'El DHS archiva a las personas bajo este número; así se encuentra más rápido un expediente.',
        form: 'Sección 5, Número A; no se pone en mensajes ni en nombres de archivos.',
        find: 'La letra A y de 7 a 9 dígitos, en muchos avisos de USCIS y en las tarjetas que USCIS emitió. No todas las personas lo tienen; en ese caso, déjelo sin responder. No es el número de recibo ni el número de la cuenta en línea.',
      },
      example: 'A012-345-678',
    },
    'person.uscisAccount': {
      label: 'Número de la cuenta en línea',
      own: of('El número de su cuenta en línea', (p) => `Número de la cuenta en línea ${p.of}`),
      question: of(
        '¿Cuál es el número de su cuenta de USCIS en línea?',
        (p) => `¿Cuál es el número de la cuenta de USCIS en línea ${p.of}?`,
      ),
      help: {
        why: 'Con él, USCIS puede encontrar una cuenta en línea.',
        form: 'Sección 5, si el formulario en blanco tiene lugar para él.',
        find: 'Solo lo tienen las personas con un número de recibo que empieza con IOE. Es distinto del Número A. El programa espera 12 dígitos; ese largo no se pudo confirmar, así que compárelo con la página de la cuenta.',
      },
      example: '012345678901',
    },
    'person.outsideUs': {
      label: 'Fuera de Estados Unidos',
      question: of(
        '¿Está usted ahora fuera de Estados Unidos?',
        (p) => `¿Está ${p.who} ahora fuera de Estados Unidos?`,
      ),
      help: {
        why: 'Desde el extranjero, la oficina acepta el formulario por correo electrónico cuando no se puede abrir su portal en línea.',
        form: 'Nuestra hoja, en las líneas de contacto debajo de la dirección.',
        find: 'Diga dónde está hoy la persona; un viaje corto cuenta.',
      },
    },
    'person.address.country': {
      label: 'País de la dirección',
      own: of('El país de su dirección', (p) => `País de la dirección ${p.of}`),
      question: of('¿Cuál es su dirección postal?', (p) => `¿Cuál es la dirección postal ${p.of}?`),
      help: {
        why: 'De esto dependen las preguntas siguientes sobre la dirección.',
        form: 'Sección 5, última línea de la dirección.',
        find: 'Escriba el nombre del país, o sus dos letras. Una dirección en Estados Unidos se puede dar completa, en una sola línea; al final se puede cambiar cada parte.',
      },
      example:
        '12 Sample Street, Apt. 4, Omaha, NE 68102; fuera de Estados Unidos, solo el país, como México',
    },
    'person.address.street': {
      label: 'Calle',
      own: of('La calle de su dirección', (p) => `Calle ${p.of}`),
      question: '¿Cuáles son el número y la calle de esa dirección postal?',
      help: {
        why: 'Allí llegan las cartas de la oficina, y a algunas personas se les contesta solo por carta.',
        form: 'Sección 5, primera línea de la dirección.',
        find: 'Use la dirección que tiene USCIS, si todavía es correcta. Sirve un apartado postal o una dirección segura, si el correo llega allí.',
      },
      example: '12 Sample Street',
    },
    'person.address.unit': {
      label: 'Apartamento u oficina',
      own: of('El apartamento u oficina de su dirección', (p) => `Apartamento u oficina ${p.of}`),
      question: '¿Qué número de apartamento, oficina o piso tiene esa dirección, si lo hay?',
      help: {
        why: 'La falta del número de apartamento es una de las causas por las que se devuelve el correo.',
        form: 'Sección 5, al lado de la calle.',
        find: 'Déjelo sin responder si es una casa sin apartamentos.',
      },
      example: 'Apt. 4',
    },
    'person.address.city': {
      label: 'Ciudad',
      own: of('La ciudad de su dirección', (p) => `Ciudad ${p.of}`),
      question: '¿A qué ciudad o pueblo llega ese correo?',
      help: {
        why: 'Completa la dirección para las cartas de la oficina.',
        form: 'Sección 5, ciudad.',
        find: 'Como la escribe la oficina de correos; en Estados Unidos pueden seguir en la misma línea el estado y el código postal (ZIP).',
      },
    },
    'person.address.state': {
      label: 'Estado o provincia',
      own: of('El estado o la provincia de su dirección', (p) => `Estado o provincia ${p.of}`),
      question: '¿En qué estado o provincia está esa dirección?',
      help: {
        why: 'Las direcciones en Estados Unidos lo necesitan; en otros países, solo donde las direcciones llevan provincia.',
        form: 'Sección 5, estado o provincia.',
        find: 'Su nombre o las dos letras usuales.',
      },
      example: 'Texas o TX',
    },
    'person.address.postalCode': {
      label: 'Código postal (ZIP)',
      own: of('El código postal (ZIP) de su dirección', (p) => `Código postal (ZIP) ${p.of}`),
      question: '¿Cuál es el código postal (ZIP) de esa dirección?',
      help: {
        why: 'Por él se clasifica el correo.',
        form: 'Sección 5, código postal (ZIP).',
        find: 'Cinco dígitos en Estados Unidos, y cuatro más si se saben. Déjelo sin responder si el país no lo usa.',
      },
      example: '00000 o 00000-0000',
    },
    'person.safeToContact': {
      label: 'Contacto seguro',
      question: of(
        '¿Hay un teléfono que solo usted pueda contestar y oír, o una cuenta de correo electrónico que solo usted pueda leer?',
        (p) =>
          `¿Hay un teléfono que solo ${p.who} pueda contestar y oír, o una cuenta de correo electrónico que nadie más pueda leer?`,
      ),
      help: {
        why: 'La ley puede exigir que este caso sea confidencial, y no hay abogado. Por eso, lo que otra persona podría contestar, leer o ver en una factura se deja fuera de todo lo que se pega o se envía.',
        form: 'En ningún lugar: solo decide si el teléfono y el correo electrónico pueden ir en la Sección 5.',
        find: 'Piense en un plan compartido, un teléfono que alguien revisa, una cuenta cuya contraseña conoce otra persona, una computadora de la casa. Si tiene dudas, no elija ninguno: a una solicitud de ayuda así, la oficina contesta de todos modos por correo postal.',
      },
      none: 'Ninguno que sea seguro con certeza: no incluir ninguno',
      choices: {
        phone: {
          label: 'Un teléfono',
          hint: 'Nadie más lo contesta, oye sus mensajes ni ve su factura.',
        },
        email: {
          label: 'Una cuenta de correo electrónico',
          hint: 'Nadie más conoce su contraseña ni usa sus dispositivos.',
        },
      },
    },
    'person.phone': {
      label: 'Teléfono',
      own: of('Su teléfono', (p) => `Teléfono ${p.of}`),
      question: of(
        '¿A qué número de teléfono se le puede llamar?',
        (p) => `¿A qué número de teléfono se puede llamar ${p.to}?`,
      ),
      help: {
        why: 'La oficina puede llamar con una pregunta, aunque contesta casi siempre por escrito.',
        form: 'Sección 5, teléfono.',
        find: 'Desde fuera de Estados Unidos, empiece con + y el código del país. Déjelo sin responder si recibir una llamada podría ser peligroso.',
      },
      example: '+1 202-555-0142',
    },
    'person.fax': {
      label: 'Fax',
      own: of('Su fax', (p) => `Fax ${p.of}`),
      question: of('¿Cuál es su número de fax?', (p) => `¿Cuál es el número de fax ${p.of}?`),
      help: {
        why: 'Ediciones más antiguas del formulario tienen lugar para él.',
        form: 'Sección 5, fax.',
        find: 'Pocas personas lo tienen, y nada depende de él.',
      },
      example: '+1 202-555-0143',
    },
    'person.email': {
      label: 'Correo electrónico',
      own: of('Su correo electrónico', (p) => `Correo electrónico ${p.of}`),
      question: of(
        '¿A qué dirección de correo electrónico debe escribirle la oficina?',
        (p) => `¿A qué dirección de correo electrónico debe escribir la oficina ${p.to}?`,
      ),
      help: {
        why: 'La confirmación con el número de la solicitud de ayuda y las noticias posteriores llegan por correo electrónico, salvo donde la ley permite solo cartas.',
        form: 'Sección 5, correo electrónico.',
        find: 'Dé una que no lea nadie más. Deje esto sin responder si solo el correo postal es seguro.',
      },
      example: 'name@example.com',
    },
    'beneficiary.name.given': {
      label: 'Nombre del beneficiario',
      question: '¿Cuál es el nombre de la persona beneficiaria, sin los apellidos?',
      help: {
        why: 'Una petición es para otra persona, y la oficina necesita saber para quién.',
        form: 'Nuestra hoja, bajo "Beneficiary" (beneficiario); nunca en el lugar del peticionario.',
        find: 'La petición lo tiene en la parte sobre el beneficiario; compárelo con el pasaporte de esa persona.',
      },
    },
    'beneficiary.name.middle': {
      label: 'Segundo nombre del beneficiario',
      question: '¿Cuál es el segundo nombre de la persona beneficiaria?',
      help: {
        why: 'Es un dato más para encontrar el expediente correcto.',
        form: 'Nuestra hoja, en el nombre del beneficiario.',
        find: 'Déjelo sin responder si la petición no muestra un segundo nombre.',
      },
    },
    'beneficiary.name.family': {
      label: 'Apellidos del beneficiario',
      question: '¿Cuáles son los apellidos de la persona beneficiaria?',
      help: {
        why: 'Los avisos de USCIS sobre una petición los llevan junto al nombre del peticionario.',
        form: 'Nuestra hoja, primero en las líneas sobre el beneficiario.',
        find: 'Están en el aviso de recibo de la petición. Si hay varios beneficiarios, nombre a la persona que tiene el problema. Si no tiene apellidos, su nombre va aquí.',
      },
    },
    'beneficiary.name.suffix': {
      label: 'Sufijo del beneficiario',
      question: '¿Con qué sufijo, como Jr., termina el nombre de la persona beneficiaria, si lo hay?',
      help: {
        why: 'Por él se distingue a familiares que tienen el mismo nombre.',
        form: 'Nuestra hoja, al final del nombre del beneficiario.',
        find: 'Casi nunca lo hay, y se queda sin responder.',
      },
      example: 'III',
    },
    'beneficiary.birthDate': {
      label: 'Nacimiento del beneficiario',
      question: '¿En qué fecha nació la persona beneficiaria?',
      help: {
        why: 'Junto con el número de recibo asegura que se trata de la persona correcta.',
        form: 'Nuestra hoja, debajo del nombre del beneficiario.',
        find: 'La tiene el pasaporte o el acta de nacimiento de la persona beneficiaria.',
      },
      example: '1995-12-03 o 3 de diciembre de 1995',
    },
    'beneficiary.aNumber': {
      label: 'Número A del beneficiario',
      question: '¿Cuál es el Número A de la persona beneficiaria?',
      help: {
        why: 'El expediente de la persona beneficiaria en USCIS puede estar archivado bajo este número.',
        form: 'Nuestra hoja, última de las líneas sobre el beneficiario.',
        find: 'Muchos beneficiarios en el extranjero nunca lo tuvieron. Si lo hay, está en avisos anteriores de USCIS, con una A delante.',
      },
      example: 'A098-765-432',
    },
  };
