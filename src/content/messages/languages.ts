/** The languages that the program speaks, English first; each says of itself how it is called and how to go over to it. */
export const languages = {
  en: {
    name: 'English',
    label: 'English',
    goOver: 'In English: choose “English” below, or run case-assist --lang en.',
  },
  es: {
    name: 'español',
    label: 'Español',
    goOver: 'En español: elija “Español” aquí abajo, o ejecute case-assist --lang es.',
  },
} as const;

export type Language = keyof typeof languages;

export const languageIds = Object.keys(languages) as readonly Language[];
