import type { Gate, Level } from '../../policy/engine/finding.ts';

const stops: Readonly<Record<Gate, string>> = {
  sign: 'Holds the head’s signature and the final pack until it is right.',
  start: 'Holds the first day until it is right.',
  run: 'A duty while the arrangement runs: it holds nothing, and is shown as overdue until it is done.',
};

const explained: Readonly<Record<Gate, string>> = {
  sign: 'The head may sign with a reason, which is printed in the pack.',
  start: 'It may start with a reason from the head, which is printed in the pack.',
  run: 'It may go on with a reason from the head, which is printed in the pack.',
};

/** What a rule does where it does not hold. */
export function weightWords(level: Level, gate: Gate): string {
  switch (level) {
    case 'stop':
      return stops[gate];
    case 'explain':
      return explained[gate];
    case 'note':
      return 'Told, and holds nothing.';
  }
}
