/** Milliseconds of the processor's work, which a busy machine does not lengthen as it does the clock's. */
export function workSince(from: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1000;
}

/** How much work a thing is, in milliseconds, and by how many bytes the memory of the whole process rises meanwhile. */
export async function measured<T>(
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly ms: number; readonly rise: number }> {
  const before = process.memoryUsage().rss;
  const used = process.cpuUsage();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss);
  }, 5);
  try {
    return { result: await work(), ms: workSince(used), rise: most - before };
  } finally {
    clearInterval(watch);
  }
}

/** Limits of time that no file comes to on any machine, for what is about its other limits. */
export const noHurry = { work: 1_000_000, clock: 1_000_000 } as const;
