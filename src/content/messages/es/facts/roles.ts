import type { consentFacts, partFacts, protectionFacts, roleFacts } from '../../../facts/roles.ts';
import type { Catalogue } from '../../catalogue.ts';
import { of } from '../voice.ts';

/** Who asks, for whom, and with what permission. */
export const roleWords: Pick<
  Catalogue['facts'],
  keyof typeof roleFacts | keyof typeof consentFacts | keyof typeof partFacts
> = {
  'preparer.role': {
    label: 'Quién prepara la solicitud',
    own: 'De quién es el caso',
    question: '¿Quién prepara esta solicitud de ayuda?',
    help: {
      why: 'La oficina contesta solo a quien firmó el formulario de USCIS o a su abogado, salvo que haya un consentimiento por escrito para otra persona.',
      form: 'Nuestra hoja, bajo "Preparer" (quien prepara); también decide si debe ir un consentimiento por escrito o un Formulario G-28.',
      find: 'Elija según quién da ahora las respuestas; no cuente a todos los que ayudan. Hace falta consentimiento por escrito para cualquiera que no sea quien firmó el formulario, ni un abogado, ni un representante acreditado; se puede firmar antes de enviar la solicitud de ayuda.',
    },
    choices: {
      self: {
        label: 'Quien firmó el formulario de USCIS',
        hint: 'El solicitante o peticionario; también una empresa que pregunta por una petición que ella misma firmó.',
      },
      employer: {
        label: 'Un empleador que ayuda a un trabajador',
        hint: 'Para un formulario que firmó otra persona; la oficina querrá el consentimiento por escrito de esa persona.',
      },
      attorney: {
        label: 'Un abogado',
        hint: 'Con la solicitud de ayuda va una copia del Formulario G-28 que está en el expediente de USCIS para este formulario.',
      },
      'accredited-representative': {
        label: 'Un representante acreditado',
        hint: 'Trabaja para una organización reconocida; también aquí la oficina quiere una copia del G-28 que está en el expediente.',
      },
      'family-member': {
        label: 'Un familiar',
        hint: 'Un familiar puede preparar los papeles cuando el solicitante o peticionario lo acepta por escrito.',
      },
      'congressional-office': {
        label: 'Una oficina del Congreso',
        hint: 'Quien lleva el caso en la oficina de un representante o senador en el Congreso necesita un consentimiento por escrito para el mismo formulario y asunto.',
      },
      'school-official': {
        label: 'Un oficial escolar (DSO)',
        hint: 'Un oficial escolar designado puede ayudar una vez que el estudiante lo ha consentido por escrito.',
      },
      other: {
        label: 'Otra persona',
        hint: 'Por ejemplo, una amistad o alguien que trabaja en la comunidad; hace falta un consentimiento por escrito.',
      },
    },
  },
  'preparer.g28OnFile': {
    label: 'G-28 en el expediente',
    question:
      '¿Hay en el expediente de USCIS un Formulario G-28 para este mismo formulario, y tiene usted a mano una copia?',
    help: {
      why: 'La oficina habla con un abogado o representante acreditado solo con el G-28 que USCIS tiene para el formulario en cuestión.',
      form: 'Va con la Sección 10, donde firma un abogado o representante acreditado.',
      find: 'Busque en el expediente del cliente el G-28 que se envió con este formulario. No sirve un G-28 para otro formulario de ese cliente, y uno nuevo o cambiado tarda en llegar al expediente de USCIS.',
    },
  },
  'preparer.writtenConsent': {
    label: 'Consentimiento por escrito',
    question: of(
      '¿Ha dado usted su consentimiento por escrito a esta solicitud de ayuda, para este formulario y este asunto?',
      (p) =>
        `¿Ha dado ${p.who} su consentimiento por escrito a esta solicitud de ayuda, para este formulario y este asunto?`,
    ),
    help: {
      why: 'Sin él, la oficina no puede hablar con nadie más que con quien firmó el formulario de USCIS y con el abogado.',
      form: 'La Sección 9 es el consentimiento; se firma a mano o como dice el formulario; este programa nunca lo firma.',
      find: 'Un permiso en términos generales puede no bastar: el consentimiento es para un formulario y un asunto. Todavía se puede firmar antes de enviar la solicitud de ayuda.',
    },
  },
  'person.kind': {
    label: 'Persona u organización',
    question:
      '¿El formulario de USCIS se firmó en nombre de una persona, o en nombre de una empresa u otra organización?',
    help: {
      why: 'En la Sección 5 va el nombre de una persona o el nombre de una organización.',
      form: 'Sección 5 del Formulario DHS 7001, que nombra a quien tiene la dificultad con USCIS.',
      find: 'En una petición para un trabajador, como el Formulario I-129 o I-140, casi siempre es la empresa, aunque haya firmado un gerente.',
    },
    choices: {
      individual: { label: 'Una persona' },
      organization: {
        label: 'Una empresa u organización',
        hint: 'Un empleador, una escuela, una iglesia u otra entidad que presentó en su propio nombre.',
      },
    },
  },
  'person.role': {
    label: 'Papel en el caso',
    own: of('Su papel en el caso', (p) => `Papel en el caso ${p.of}`),
    question: of(
      'En el formulario presentado a USCIS, ¿qué papel tiene usted?',
      (p) => `En el formulario presentado a USCIS, ¿qué papel tiene ${p.who}?`,
    ),
    help: {
      why: 'La oficina pide que la Sección 5 nombre al peticionario o solicitante que firmó el formulario de USCIS, y a nadie más.',
      form: 'Sección 5: decide el nombre de quién puede ir allí.',
      find: 'Mire la firma en la copia del formulario. Una edición más antigua del Formulario DHS 7001, que dice que vence el 12/31/2017, hablaba también de un beneficiario; la regla actual no.',
    },
    choices: {
      applicant: {
        label: 'Solicitante',
        hint: 'Firmó una solicitud de un beneficio para sí, como el Formulario I-485, I-765 o N-400.',
      },
      petitioner: {
        label: 'Peticionario',
        hint: 'Firmó una petición para otra persona, como el Formulario I-130 para un familiar o el I-129 para un trabajador.',
      },
      'self-petitioner': {
        label: 'Autopeticionario',
        hint: 'Firmó una petición para sí, como hacen algunas personas con el Formulario I-360.',
      },
      beneficiary: {
        label: 'Beneficiario',
        hint: 'Otra persona firmó la petición a su favor; en la Sección 5 no puede ir un beneficiario, así que hay que nombrar al peticionario.',
      },
    },
  },
};

/** What the law keeps confidential, and where the office may write. */
export const protectionWords: Pick<Catalogue['facts'], keyof typeof protectionFacts> = {
  'person.protection': {
    label: 'Tipo de caso protegido',
    before:
      'La pregunta siguiente es sobre peligro y protección. Si alguien puede ver ahora esta pantalla o revisar después este dispositivo: ! sale, Ctrl-C termina de inmediato, y - deja la pregunta sin responder.',
    question: of(
      '¿Alguna vez ha pedido o recibido usted alguno de estos tipos de protección, incluso por medio de un familiar?',
      (p) =>
        `¿Alguna vez ha pedido o recibido ${p.who} alguno de estos tipos de protección, incluso por medio de un familiar?`,
    ),
    help: {
      why: 'La ley exige que estos casos se mantengan confidenciales. La oficina quiere entonces una firma en tinta sobre papel y, si no hay abogado ni representante acreditado, escribe solo por correo postal a la dirección que tiene USCIS.',
      form: 'En ninguna página, aunque decide cómo se firma la Sección 9 y cómo puede contestar la oficina.',
      find: 'Cuente las solicitudes pendientes y las que se concedieron hace mucho, y también el estatus como familiar derivado. La respuesta se queda en esta computadora; si puede ver esta pantalla alguien que podría ser un peligro, deje la pregunta para otro momento. Quien prefiera no decirlo puede dejarla sin responder, y el programa nombrará lo que entonces no puede decidir.',
    },
    none: 'Ninguno de estos, ni pendiente ni concedido nunca',
    choices: {
      t: {
        label: 'Visa T',
        hint: 'Para víctimas de trata de personas, Formulario I-914, y para sus familiares.',
      },
      u: {
        label: 'Visa U',
        hint: 'Para víctimas de ciertos delitos, Formulario I-918, y para sus familiares.',
      },
      vawa: {
        label: 'VAWA',
        hint: 'Una autopetición, u otra solicitud, por abuso o maltrato de parte de un familiar.',
      },
      'i-751-waiver': {
        label: 'Exención por abuso (I-751)',
        hint: 'El Formulario I-751 presentado sin el cónyuge por causa de abuso o maltrato (también se le llama perdón); la página de 2023 de la oficina no lo nombra, pero la ley de confidencialidad lo cubre.',
      },
      asylee: {
        label: 'Asilo',
        hint: 'Pedido con el Formulario I-589, o recibido por medio del padre, de la madre o del cónyuge.',
      },
      refugee: {
        label: 'Estatus de refugiado',
        hint: 'Pedido en el extranjero, o recibido, incluso al venir después a reunirse con un familiar.',
      },
    },
  },
  'person.addressMatchesUscis': {
    label: 'Dirección que tiene USCIS',
    question: of(
      '¿La dirección postal que USCIS tiene de usted es la misma que irá en esta solicitud de ayuda?',
      (p) => `¿La dirección postal que USCIS tiene ${p.of} es la misma que irá en esta solicitud de ayuda?`,
    ),
    help: {
      why: 'A una persona protegida sin abogado ni representante acreditado, la oficina solo puede escribirle por correo postal, y solo si las dos direcciones coinciden.',
      form: 'En ningún lugar: se compara y no se imprime.',
      find: 'Compárela con el último aviso de USCIS o con la cuenta en línea. Después de una mudanza, corrija primero la dirección en USCIS. Los casos VAWA, T y U tienen su propia manera de hacerlo; el Centro de Contacto puede explicarla. Una dirección segura cuenta si USCIS la tiene.',
    },
  },
};
