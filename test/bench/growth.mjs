import { blankOfTheJob, casesOfTheJob, story } from './job.mjs';
import { compiled, part } from './ours.mjs';
import { median } from './rounds.mjs';

/** How the time of a form grows with the number of forms, and with the length of the story. */
export async function growth() {
  const { stamp } = await part('stamp');
  const blank = await compiled(blankOfTheJob());
  const cases = casesOfTheJob().map((row) => new Map(Object.entries(row)));
  const many = (count, from) => {
    const start = performance.now();
    for (let at = 0; at < count; at += 1) stamp(blank, cases[(from + at) % cases.length], { reuse: true });
    return (performance.now() - start) / count;
  };
  many(3000, 0);
  // Each count is run until 2,000 forms are done, and several times, in turns, since ten forms alone are soon done.
  const counts = [10, 100, 1000, 10_000];
  const times = new Map(counts.map((count) => [count, []]));
  for (let round = 0; round < 5; round += 1)
    for (const count of counts) {
      const batches = Array.from({ length: Math.max(1, 2000 / count) }, (_, at) => many(count, at * count));
      times.get(count).push(batches.reduce((sum, each) => sum + each, 0) / batches.length);
    }
  const rows = counts.map((count) => [
    `${count.toLocaleString('en-US')} forms`,
    median(times.get(count)).toFixed(3),
    `${(median(times.get(count)) / median(times.get(10))).toFixed(2)} of ten`,
  ]);
  const length = (count, field) => {
    const values = new Map([[`form1.Page5.${field}`, story(count)]]);
    const spent = Array.from({ length: 60 }, () => {
      const start = performance.now();
      stamp(blank, values, { reuse: true });
      return performance.now() - start;
    });
    return median(spent);
  };
  for (const [field, said] of [
    ['Narrative', 'of fixed size'],
    ['NarrativeAuto', 'of automatic size'],
  ]) {
    length(1000, field);
    const base = length(10_000, field);
    for (const count of [100, 1000, 10_000, 50_000])
      rows.push([
        `a story of ${count.toLocaleString('en-US')} characters ${said}`,
        length(count, field).toFixed(3),
        `${(length(count, field) / base).toFixed(2)} of 10,000`,
      ]);
  }
  return rows;
}
