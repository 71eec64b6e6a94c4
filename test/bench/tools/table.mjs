import { availableParallelism, cpus, loadavg } from 'node:os';

const columns = ['what', 'value', 'goal', 'note'];
const heads = { what: 'what', value: 'median (least to most)', goal: 'goal', note: 'how' };

/** Prints rows of `{what, value, goal, note}` as a table that Markdown reads too. */
export function printTable(rows) {
  const width = Object.fromEntries(
    columns.map((column) => [column, Math.max(...[heads, ...rows].map((row) => row[column].length))]),
  );
  const line = (row, fill = ' ') =>
    `| ${columns.map((column) => row[column].padEnd(width[column], fill)).join(' | ')} |`;
  console.log(line(heads));
  console.log(line({ what: '', value: '', goal: '', note: '' }, '-'));
  for (const row of rows) console.log(line(row));
}

/** The machine in one line, and how busy it is: more than one running program for each core makes times long and uneven. */
export function machineInWords(browserVersion) {
  const [minute] = loadavg();
  return `${cpus()[0]?.model ?? 'a processor'}, ${String(availableParallelism())} cores, ${minute.toFixed(1)} programs running on average; Node ${process.versions.node}, Chromium ${browserVersion}`;
}
