/**
 * CPU time, so that what else the machine does counts for nobody, and a swept young heap before each measurement, so that nobody pays for
 * another's litter. A full collection would make the engine forget the compiled code of whoever is not at work.
 */

/** @param {() => void} run @returns {number} seconds of CPU time of the process, its compiler and collector threads included */
export function cpuSeconds(run) {
  globalThis.gc?.({ type: 'minor' });
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return Math.max(user + system, 1) / 1e6;
}

/** @param {number[]} values @returns {number} */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The n-th of so many equal shares of a list. */
export function share(list, n, shares) {
  return list.slice(Math.floor((list.length * n) / shares), Math.floor((list.length * (n + 1)) / shares));
}
