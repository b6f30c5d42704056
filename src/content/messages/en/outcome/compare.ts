/** An outcome beside that of another day. */
export const compare = {
  on: (day: string) => `On ${day} instead`,
  otherwise: 'What is otherwise on that day',
  same: 'Nothing that decides is otherwise on that day.',
  book: (there: string, here: string) => `Rule book ${there} counts on that day, and not ${here}.`,
  /** How it stands on the day decided for. */
  here: (day: string, mark: string) => `On ${day}: ${mark}`,
  /** Of a rule or a requirement that plays no part on a day. */
  noPart: 'plays no part',
  open: 'still to be answered',
  notOpen: 'not asked for',
} as const;
