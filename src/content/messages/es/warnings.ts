import type { Catalogue } from '../catalogue.ts';
import { count } from './counted.ts';

/** What else the person should know. */
export const warnings: Catalogue['warnings'] = {
  'other-deadlines':
    'Una solicitud de ayuda al Ombudsman de CIS no amplía ningún plazo ni conserva ningún derecho de apelación o moción. Responda a tiempo, de todos modos, a cada Solicitud de Evidencia y a cada aviso de USCIS.',
  'already-requested':
    'Ya hay un número de la solicitud de ayuda. Una segunda solicitud por el mismo problema es un duplicado; escriba a la oficina solo cuando algo haya cambiado.',
  'no-receipt-number':
    'No se da ningún número de recibo. Ningún texto que se tenga a mano aclara si la oficina acepta una solicitud de ayuda sin él: diga en la descripción por qué no lo hay.',
  'filing-decided':
    'Un formulario está marcado como decidido. No hay retraso en un formulario que se aprobó, denegó o rechazó; mire los otros tipos de problema.',
  'lockbox-has-receipt':
    'Se da un número de recibo. El buzón del lockbox es solo para envíos que no lo tienen; con número de recibo, pregunte al Centro de Contacto de USCIS o por la cuenta de USCIS en línea.',
  'other-benefit-pending':
    'Un Formulario I-765 que se basa en otro formulario pendiente tiene su propia regla, en la parte sobre permisos de trabajo (Employment Authorization) de la página de preguntas frecuentes (FAQ) de la oficina. No se pudo leer su texto (según un bufete de abogados, uno anterior decía que contaba la fecha de consulta del caso del otro formulario): verifíquelo allí antes de enviar.',
  'own-threshold': ({ amount }) =>
    `Esta categoría tiene su propio plazo de espera en la página “Outside Normal Processing Times” de USCIS. El número no se pudo confirmar (para las renovaciones de DACA un texto antiguo dice ${amount('daca-renewal-inquiry')}): verifíquelo allí.`,
  'asylum-delay':
    'La oficina tiene una alerta en su sitio web sobre retrasos en casos de asilo afirmativo. No se pudo leer su texto: léalo antes de enviar.',
  'age-other-law':
    'La edad de un menor se cuenta por otras leyes en los casos de personas asiladas, de personas refugiadas y de personas con protección T, U o VAWA (sin confirmar: aquí no se leyeron sus textos, como 8 U.S.C. 1157, 1158 y 1184). Aquí no se aplican, y ninguna de las dos fórmulas de la Ley de Protección del Estatus del Menor (CSPA) excluye al menor. Hable con un abogado o representante acreditado: solo entonces se sabrá con seguridad hasta cuándo el menor cuenta como tal.',
  'certain-age-outs':
    'La oficina atiende ciertos casos de menores que exceden la edad límite, no todos; decide cuáles.',
  'certain-hardships': 'La oficina atiende ciertas emergencias y dificultades, no todas; decide cuáles.',
  'certain-military':
    'La oficina atiende ciertos casos de militares y sus familias, no todos; decide cuáles.',
  'criterion-of-its-own': (criteria) =>
    `La razón de la solicitud de procesamiento expedito no es ninguna de las que publica USCIS. Esas son: ${criteria}. La oficina atiende casos que entran en una de ellas: nombre la que corresponde, y lo que la prueba.`,
  'adjustment-slower':
    'Los oficiales tienen instrucciones de tratar el ajuste de estatus (Formulario I-485) como asunto de discreción. Eso puede traer más Solicitudes de Evidencia y esperas más largas. Para esta oficina cuenta de todos modos la fecha de consulta del caso.',
  'new-editions':
    'USCIS anunció que rechaza los Formularios I-765 e I-539 de ediciones anteriores a la del 09/15/26, sin período de gracia. Mire la fecha de edición al pie del formulario que le devolvieron antes de decir que el rechazo es un error.',
  'visa-pause':
    'Un tribunal anuló una pausa de visas de inmigrante del Departamento de Estado para personas de muchos países. Si un consulado la menciona todavía, guarde esa respuesta: no es algo que USCIS o esta oficina puedan resolver.',
  'slow-channel': ({ amount }) =>
    `Un formulario enviado por correo electrónico o postal se copia a mano en el sistema, y eso tarda ${amount('office-entry')} antes de que alguien lo lea. El formulario en línea es más rápido.`,
  'address-first':
    'Cambie la dirección en USCIS antes de enviar nada: una carta de la oficina va a la dirección que tiene USCIS.',
  'protection-by-form':
    'Uno de los formularios se usa para protección T, U, VAWA, de asilo o de refugio, pero se dice que no hay tal protección. Verifique esa respuesta: de ella depende cómo puede escribir la oficina, y si hace falta la firma en tinta.',
  'watched-device':
    'Si es posible que alguien mire este dispositivo o su correspondencia, piense dónde guarda el archivo y qué dirección es segura. Aquí no se guarda nada que usted no haya pedido.',
  'story-not-english':
    'Lo que pasó no parece estar contado en inglés, y la oficina trabaja en inglés. Pida a alguien de confianza que lo ponga en inglés (problem.descriptionEnglish): el formulario toma ese texto, y el original sigue entre los documentos de apoyo. Sin él, la oficina recibe solo el original.',
  'error-not-english':
    'La explicación del error no parece estar en inglés. La oficina trabaja en inglés: pida a alguien de confianza que la ponga en inglés (problem.errorExplanation).',
  'contact-withheld': (what) =>
    `Por seguridad se omite de todo lo que se pega o se envía: ${what}. A una solicitud de ayuda protegida sin abogado se responde solo por correo postal. Si solo usted puede oír o leer lo que llega por ese medio, dígalo (person.safeToContact), y se incluye.`,
  'contact-in-text': (where) =>
    `Un número de teléfono o un correo electrónico que se omitió por seguridad está también en sus propias palabras: ${where}. El programa no cambia sus palabras: quítelo usted de allí, salvo que sea seguro dejarlo. Revise también los papeles que adjunta.`,
  'country-holds':
    'Durante un tiempo USCIS retuvo decisiones sobre personas de ciertos países, y sobre asilo. Los tribunales han anulado esas retenciones, y USCIS dijo que acata esos fallos. Si una respuesta de USCIS menciona todavía una retención así, guárdela como documento.',
  'not-taken': (kinds) => `La oficina no atenderá esta parte del problema: ${kinds}.`,
  'contact-planned': (day) =>
    `Hay un contacto con USCIS previsto (${day}). Cuenta solo cuando se haya hecho: indíquelo entonces de nuevo, con su día y su prueba.`,
  'no-single-contact': ({ amount }) =>
    `Ningún contacto con USCIS tiene una antigüedad que sea a la vez de al menos ${amount('uscis-time-to-act')} y de ${amount('uscis-contact-recent')} como máximo. Una lectura de la regla pide un contacto de esa antigüedad; nombre cada contacto con su fecha.`,
  'contact-goes-stale': (day) =>
    `El contacto más reciente con USCIS cuenta hasta el ${day}. Contacte de nuevo a USCIS a más tardar ese día, o la solicitud de ayuda llegará demasiado tarde.`,
  'window-closes-first': (last, first) =>
    `El contacto más reciente con USCIS cuenta hasta el ${last}, pero la espera no termina hasta el ${first}. Contacte a USCIS una vez más antes de enviar la solicitud de ayuda, y guarde la prueba.`,
  'day-ahead': (path, day) =>
    `${path} es ${day}, que es posterior al día para el que se decide. Verifique si es correcto.`,
  'unknown-prefix': (prefix, path) =>
    `El número de recibo en ${path} empieza con ${prefix}, y no se sabe que USCIS use ese prefijo. Compárelo con el aviso.`,
  'unknown-form': (form, path) =>
    `${form} en ${path} no está en la lista de formularios de USCIS. Compárelo con el aviso.`,
  'same-receipt': (path) => `El número de recibo en ${path} se da dos veces.`,
  'rules-age': (days, day) =>
    `Las reglas se compararon por última vez con sus fuentes el ${day}, ${count(days, 'día', 'días')} antes. Mire la página de la oficina y sus Web Alerts antes de enviar.`,
  'rules-stale': (days, day) =>
    `Estas reglas son viejas: se compararon por última vez con sus fuentes el ${day}, ${count(days, 'día', 'días')} antes. No confíe en ellas sin mirar la página de la oficina.`,
  'older-book': (day) =>
    `A partir del ${day} se aplica otro libro de reglas; los días a partir de entonces se juzgan según él.`,
  'office-status': ({ amount }) =>
    `Acudir a su miembro del Congreso es otro camino, además de este; después de una consulta hecha allí, el Ombudsman de CIS espera ${amount('congressional-wait')}. Cómo está la oficina: su página estaba en línea y aceptaba el Formulario DHS 7001, se había despedido a la mayor parte de su personal, había de nuevo un Ombudsman en el cargo, y no se sabía cuánto tardaba una respuesta.`,
  'book-attested-later': (day, year, recent, toAct) =>
    `El próximo libro de reglas consta desde el ${day}, pero quizá estaba en vigor desde algún día de ${year}. Para mayor seguridad, asegúrese de que se haya contactado a USCIS en los últimos ${recent}, y que haya tenido ${toAct} para actuar.`,
  'business-days':
    'Los días hábiles se cuentan de lunes a viernes, sin contar los feriados federales; ningún texto de la oficina los define.',
};
