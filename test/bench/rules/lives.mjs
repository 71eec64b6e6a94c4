// A thousand cases that were lived, read anew: what became of each, and what the rules say of it.
import { mergeEdits } from '../../../src/case/current.ts';
import { addDays } from '../../../src/domain/iso-date.ts';
import { caseForms } from '../../../src/forms/all-forms.ts';
import { readingOf } from '../../../src/reading/reading.ts';
import { LivedCase } from '../../life/lived.ts';
import { passing, TODAY } from '../../policy/situations.ts';

const COUNT = 1000;
const ROUNDS = 5;
const bases = ['plain', 'medium', 'heaviest', 'flexi', 'flexiHeaviest'];
/** Days before the start, in it, and after the end. */
const after = [0, 4, 12, 26, 40];

const lived = bases.map((base) => {
  const one = new LivedCase(base, passing[base].case.answers, '2027-01-04T08:00');
  const document = base.startsWith('flexi') ? 'agreement' : 'consent';
  one.sign('2027-01-07T10:00', { role: 'parent', document });
  one.sign('2027-01-07T10:05', { role: 'head', document });
  return one.stored;
});

/** The records of a case as they come from the store: nothing that was worked out before is known of them. */
const anew = ({ edits, signatures, events }) => structuredClone({ edits, signatures, events });

/** Milliseconds a case, the least and the median of some rounds. */
export function measureLives() {
  const times = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const cases = Array.from({ length: COUNT }, (_, index) => anew(lived[index % lived.length])).map((kept, index) => ({
      kept: { ...kept, edits: mergeEdits(kept.edits, []) },
      today: addDays(TODAY, after[Math.floor(index / lived.length) % after.length]),
    }));
    const before = process.cpuUsage();
    for (const { kept, today } of cases) {
      const reading = readingOf(kept, caseForms, today, () => []);
      if (reading.life.state.length + reading.findings.length < 0) throw new Error('never');
    }
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000 / COUNT);
  }
  const sorted = times.slice(2).sort((a, b) => a - b);
  return `${sorted[0].toFixed(2)} ms a case at best, ${sorted[Math.floor(sorted.length / 2)].toFixed(2)} in the middle`;
}
