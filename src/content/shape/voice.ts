/** Whose case it is to whoever reads: "your given name", "your son's", "the client's". `neutral`: to nobody in particular. */
export const voices = [
  'neutral',
  'you',
  'company',
  'spouse',
  'son',
  'daughter',
  'parent',
  'relative',
  'client',
  'employee',
  'student',
  'constituent',
  'other',
] as const;

export type Voice = (typeof voices)[number];
