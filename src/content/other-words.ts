import type { FactPath } from './facts/index.ts';

/** What offices, and other pages, call a choice that has another label here; each in any language. */
export const otherWords: Partial<Readonly<Record<FactPath, Readonly<Record<string, readonly string[]>>>>> = {
  'uscisContacts[].channel': {
    'e-request': ['service request', 'SR', 'SRMT', 'solicitud de servicio'],
    'online-account': ['online account', 'account message', 'secure message', 'cuenta en línea'],
    phone: ['telephone', 'call', 'contact center', 'llamada', 'teléfono'],
    email: ['correo electrónico'],
    appointment: ['InfoPass', 'field office', 'cita'],
    mail: ['post', 'carta'],
  },
};
