// A thousand cases that were lived, read anew: what became of each, what the rules say of it, and what is overdue.
import { mergeEdits } from '../../../src/case/current.ts';
import { addDays } from '../../../src/domain/iso-date.ts';
import { caseForms } from '../../../src/forms/all-forms.ts';
import { readingOf } from '../../../src/reading/reading.ts';
import { LivedCase } from '../../life/lived.ts';
import { passing, TODAY } from '../../policy/situations.ts';

const COUNT = 1000;
const WARM_UPS = 2;
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

/** Milliseconds a case in each round, and what is said of all cases: what a person is shown of a case is read, and no more. */
export function measureLives() {
  const milliseconds = [];
  let [findings, overdue] = [0, 0];
  for (let round = 0; round < WARM_UPS + ROUNDS; round += 1) {
    const cases = Array.from({ length: COUNT }, (_, index) => anew(lived[index % lived.length])).map((kept, index) => ({
      kept: { ...kept, edits: mergeEdits(kept.edits, []) },
      today: addDays(TODAY, after[Math.floor(index / lived.length) % after.length]),
    }));
    [findings, overdue] = [0, 0];
    const before = process.cpuUsage();
    for (const { kept, today } of cases) {
      const reading = readingOf(kept, caseForms, today, () => []);
      findings += reading.findings.length;
      overdue += reading.overdue.length;
    }
    const { user, system } = process.cpuUsage(before);
    if (round >= WARM_UPS) milliseconds.push((user + system) / 1000 / COUNT);
  }
  return { milliseconds, cases: COUNT, findings, overdue };
}
