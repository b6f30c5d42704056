/** A count with its unit; with an upper end, a span. */
export const counted =
  (one: string, many: string) =>
  (n: number, most?: number): string => {
    if (most !== undefined) return `${n} to ${most} ${many}`;
    return `${n} ${n === 1 ? one : many}`;
  };
