import { readFileSync, readdirSync } from 'node:fs';

/**
 * Gives a function that tells the CPU time, in milliseconds, of the only worker thread below this process; `undefined` where the
 * system does not say (Linux alone does). On a busy machine the clock counts what others took; this does not.
 */
export function workerTime() {
  const thread = workerThreads()[0];
  return thread === undefined
    ? undefined
    : () => Number(readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
}

function workerThreads() {
  try {
    return ownProcesses().flatMap((id) => {
      const threads = `/proc/${id}/task`;
      return readdirSync(threads)
        .map((thread) => `${threads}/${thread}`)
        .filter((thread) => readFileSync(`${thread}/comm`, 'utf8').startsWith('DedicatedWorker'));
    });
  } catch {
    return [];
  }
}

/** All that this process started, directly or not. */
function ownProcesses() {
  const parents = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((id) => [id, parentOf(id)]),
  );
  const isOwn = (id) => id !== undefined && (id === String(process.pid) || isOwn(parents.get(id)));
  return [...parents.keys()].filter(isOwn);
}

function parentOf(id) {
  try {
    const status = readFileSync(`/proc/${id}/stat`, 'utf8');
    return status.slice(status.lastIndexOf(')') + 2).split(' ')[1]; // "id (name) state parent ...", where the name may hold brackets
  } catch {
    return undefined; // it ended in the meantime
  }
}
