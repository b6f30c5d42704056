/** A plain calendar day, `YYYY-MM-DD`; never an instant. */
export type Day = `${number}-${number}-${number}`;

/** A calendar month, `YYYY-MM`: some day in it. */
export type Month = `${number}-${number}`;

/** The days on which something is in force: from the first day on, up to and without `until`. */
export interface InForce {
  readonly from: Day;
  readonly until?: Day;
}
