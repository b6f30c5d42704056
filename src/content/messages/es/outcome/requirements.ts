import type { Catalogue } from '../../catalogue.ts';
import type { RemedyValues } from '../../en/outcome/requirements.ts';
import { of } from '../voice.ts';

/** What the office requires. */
export const requirements: Catalogue['outcome']['requirements'] = {
  'section-5-person':
    'La sección 5 nombra a quien firmó el formulario de USCIS como solicitante o peticionario.',
  consent: of(
    'Su consentimiento por escrito, para este formulario y este asunto.',
    (p) => `El consentimiento por escrito ${p.of}, para este formulario y este asunto.`,
  ),
  'g-28': 'Una copia del Formulario G-28 que consta en USCIS para este formulario.',
  'wet-ink-signature':
    'La sección 9 se firma a mano, con firma en tinta: imprímala, fírmela, escanéela y súbala con la solicitud de ayuda en línea o envíela junto con ella.',
  'address-matches-uscis': 'La dirección es la que consta en los sistemas de USCIS.',
  'mail-only': 'La oficina responderá solo por correo postal, a la dirección que tiene USCIS.',
  'supporting-documents': 'Copias de los documentos que muestran el problema.',
  'error-explanation': 'Una explicación del error, y de por qué lo es.',
};

const called = (line: string): string =>
  `llame a USCIS (${line}) desde un teléfono que nadie más pueda revisar, con los avisos de recibo delante`;

/** How documents are attached. */
export const attachCopies =
  'Haga copias de lo que muestra el problema y nombre los archivos en el caso: el paquete los pone en orden, con una lista encima.';

const copies = ({ lacking }: RemedyValues): string => {
  const wanted = lacking();
  return wanted.length === 0 ? attachCopies : `${attachCopies} ${wanted.join('; ')}.`;
};

const explanation =
  'Escriba qué decidió USCIS y qué día, qué pasó por alto o en qué se equivocó, y en qué página de lo enviado se ve. Adjunte el aviso, lo que se envió a USCIS, y el recibo de una apelación o moción si la hay.';

/**
 * What to do for each, and the paper that the packet makes for it: once it is met, to meet it, and while it is not known
 * whether it is wanted or met.
 */
export const remedies: Catalogue['outcome']['remedies'] = {
  'section-5-person': {
    met: 'Deje la sección 5 como está: nombra a esa persona.',
    toDo: 'Pida a quien firmó el formulario de USCIS como solicitante o peticionario que haga la solicitud de ayuda, y nombre a esa persona en la sección 5. Allí no se puede nombrar al beneficiario, pero el beneficiario puede ayudar: el paquete hace entonces consent-to-helper.pdf para que la otra persona lo firme.',
    open: 'Diga quién firmó el formulario de USCIS: esa persona va en la sección 5.',
  },
  consent: {
    met: 'Adjunte el consentimiento firmado.',
    toDo: of(
      'Firme consent-to-helper.pdf, en tinta, y adjunte la copia escaneada. El paquete hace esta página para este formulario y este asunto. Firmar es gratis, y nadie firma por otra persona.',
      (p) =>
        `Pida ${p.to} que firme consent-to-helper.pdf, en tinta, y adjunte la copia escaneada. El paquete hace esta página para este formulario y este asunto. Firmar es gratis, y nadie firma por otra persona.`,
    ),
    open: of(
      'Diga quién prepara la solicitud de ayuda, y si usted ha dado su consentimiento por escrito. Si no, el paquete hace consent-to-helper.pdf, para la firma.',
      (p) =>
        `Diga quién prepara la solicitud de ayuda, y si ${p.who} ha dado su consentimiento por escrito. Si no, el paquete hace consent-to-helper.pdf, para la firma.`,
    ),
  },
  'g-28': {
    met: 'Adjunte la copia de ese Formulario G-28.',
    toDo: 'Presente a USCIS un Formulario G-28 para este mismo formulario. Cuando conste allí, nombre una copia entre los documentos, una por cada formulario en cuestión: el paquete la pone con los documentos de apoyo.',
    open: 'Diga si en USCIS consta un Formulario G-28 para este mismo formulario. Si consta, nombre una copia entre los documentos, una por cada formulario en cuestión; si no, preséntelo primero.',
  },
  'wet-ink-signature': {
    met: 'Envíe también la página firmada.',
    toDo: 'Imprima la sección 9 del Formulario DHS 7001, fírmela a mano en tinta y escanéela. Cuando la solicitud de ayuda se pueda enviar, el paquete tiene consent.pdf, que dice qué hay allí, y el léame dice adónde va la copia escaneada.',
    open: 'Diga si la ley protege este caso (T, U, VAWA, exención del Formulario I-751, asilo, refugio). Si lo protege, la sección 9 se firma a mano en tinta.',
  },
  'address-matches-uscis': {
    met: 'Use esta dirección en la solicitud de ayuda.',
    toDo: ({ line, say, amount }: RemedyValues) =>
      `Antes de enviar nada, haga que USCIS cambie la dirección: ${called(line())}. Diga: “${say()}” No use la página común de cambio de dirección. Si USCIS quiere verle en persona, y usted tiene una orden de remoción (deportación) o lleva en el país menos de ${amount('visit-risk')}, hable con un abogado antes de ir.`,
    open: ({ line }: RemedyValues) =>
      `Averigüe qué dirección tiene USCIS, y diga si es la de este caso: ${called(line())}.`,
  },
  'mail-only': {
    met: 'Esté pendiente de las cartas en esa dirección.',
    toDo: 'Espere respuestas solo por correo postal, en la dirección que tiene USCIS, y asegúrese de que nadie más abra allí el correo.',
    open: 'Diga si la ley protege este caso (T, U, VAWA, exención del Formulario I-751, asilo, refugio). Si lo protege, las respuestas llegan solo por correo postal, salvo que pregunte un abogado o representante acreditado.',
  },
  'supporting-documents': {
    met: 'Lea las copias una vez más: el paquete las pone en orden, con una lista encima.',
    toDo: copies,
    open: copies,
  },
  'error-explanation': { met: 'Adjunte lo que muestra el error.', toDo: explanation, open: explanation },
};
