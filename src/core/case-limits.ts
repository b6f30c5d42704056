/** The most bytes that a case file may have: 1 MiB. */
export const mostCaseBytes = 1_048_576;

/** The most items of a list. */
export const mostItems = 200;

/** How deep a case file may be nested. */
export const mostDepth = 16;
