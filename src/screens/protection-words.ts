import type { ProtectionFacts } from './protection-facts.ts';
import type { KeepingSet } from './shared/use-keeping-times.ts';
import { keepingInWords } from './shared/use-keeping-times.ts';

/** One fact, by its name. */
interface Fact {
  readonly key: string;
  readonly value: string;
}

const HOUR = 3_600_000;

const eitherOf = (numbers: readonly number[]): string =>
  numbers.map((number, at) => (at === numbers.length - 1 ? `or ${String(number)}` : String(number))).join(', ');

/** What is processed, whose it is, why, and by whom. */
export const processing: readonly Fact[] = [
  {
    key: 'What for',
    value:
      'To prepare, agree, sign and look after a part-time timetable, or to decide about flexi-schooling and look after it; to show afterwards that the guidance was kept to.',
  },
  {
    key: 'Who decides',
    value:
      'The school is the controller. Whoever wrote Waymark gets no data, sees none and processes none: there is no server and no account.',
  },
  {
    key: 'Whose data',
    value:
      'The pupil; parents and carers; staff of the school; professionals of the council, of health and of social care who are named in a case.',
  },
  {
    key: 'Which data',
    value:
      'Names, dates of birth, unique pupil number, year group, postal and e-mail addresses, telephone numbers; hours and attendance; reasons, plans, reviews and risks; drawn and typed signatures, with who was working and when; beside each answer, who was working when it was typed; the names and roles of those who work with Waymark on this device, until somebody removes them; the names and roles of the school’s people whom the settings list, and how they are reached. Whoever is taken off that list is offered no more, and stays sealed among the earlier answers of the settings.',
  },
  {
    key: 'Special category data',
    value:
      'Health and medical needs, special educational needs and disabilities. Care, child protection and social work are asked too, and what may be criminal offence data (custody, youth justice, exploitation): treat them with the same care.',
  },
  {
    key: 'Decisions by machine',
    value: 'None. Waymark checks answers against written rules and says what is missing. People decide and sign.',
  },
];

/** Where it stands, how it is sealed, and how long it is kept. */
export function keepingOfData(facts: ProtectionFacts, set: KeepingSet | undefined): readonly Fact[] {
  const { memoryKib, passes, lanes } = facts.argon2;
  return [
    {
      key: 'Where',
      value:
        'In the profile of this browser, on this device, and nowhere else. Another browser, another profile or another device has its own, or none.',
    },
    {
      key: 'Who can read it',
      value:
        'Whoever has this device and the passphrase, or this device and the recovery key. Everybody who unlocks it sees all cases: there are no separate rights. Beside what is done stands who was working: a person chooses their name after the unlock, or is taken for the only one who is remembered on this device. Nobody checks it.',
    },
    {
      key: 'Sealing',
      value:
        'All of it is sealed with AES-GCM, with keys of 256 bits, piece by piece, and each piece is bound to its place. Each case has a key of its own. Neither the passphrase nor an open key is stored.',
    },
    {
      key: 'Passphrase',
      value: `At least ${String(facts.leastCharacters)} characters; those that everybody knows are refused. Argon2id, with ${String(memoryKib / 1024)} MiB of memory, ${String(passes)} passes and ${String(lanes)} ${lanes === 1 ? 'lane' : 'lanes'}, makes each guess slow. Weaker settings are refused.`,
    },
    {
      key: 'Recovery key',
      value:
        '170 random bits, to be printed on paper. It opens everything. It is kept sealed too, to be shown again to whoever knows the passphrase. Who loses both passphrase and recovery key loses the cases: nobody can open them.',
    },
    {
      key: 'Lock',
      value: `By itself after ${eitherOf(facts.idle.limits)} minutes in which nobody does anything (${String(facts.idle.first)} until somebody chooses), after ${String(facts.longestOpen / HOUR)} hours in any case, and at a press.`,
    },
    {
      key: 'Kept for',
      value:
        set?.from === 'school'
          ? `As this school has set: ${keepingInWords(set.times)}. We suggest ${keepingInWords(facts.keeping)}.`
          : `As the school sets it in the settings. Where it has set nothing, no case is listed as past its time. We suggest ${keepingInWords(facts.keeping)}: that is ours; no guidance that Waymark follows names a time.`,
    },
    {
      key: 'Erasing',
      value:
        'Nothing is deleted by itself. The cases that are past their time are listed, and a person deletes each. That destroys the case’s key, and all that was sealed under it goes. A case on hold cannot be deleted. One line is left, sealed, until site data is cleared: when, by whom, which kind of arrangement; nothing of the child.',
    },
    {
      key: 'Backup',
      value: 'Waymark makes none by itself. A device that is lost or wiped takes its cases with it.',
    },
  ];
}

/** What can leave the device, and by whose hand alone. */
export const waysOut: readonly string[] = [
  'A PDF, the attendance codes as a file, or a sealed copy, when a person downloads it.',
  'Files that a person shares, by the device’s own way of sharing.',
  'Pages that a person prints.',
  'An e-mail that Waymark prepares and a person sends with their own mail program; text that a person copies.',
];

/** That nothing else leaves it, and how that is made sure. */
export const nothingElse = ({ connectsTo, fileHash }: ProtectionFacts): string =>
  `Nothing else leaves it. The page’s own policy lets it connect to the address that it came from and to no other (connect-src ${connectsTo}). There is no analytics, no cookie and no font from elsewhere. What that web server sees is that somebody fetched the program. Each of the program’s files is stored only if it is, byte for byte, the one that was built (${fileHash}).`;

/** What stands unsealed, or is not guarded against. */
export const notProtected: readonly string[] = [
  'The browser’s history: addresses, titles and times. They hold the random number of a case and the number of a page, and no name and no answer.',
  'How many cases and sealed pieces there are, how large they are, when the database was written, and that there is a vault.',
  'The list of downloads, with the kind and the date of a paper; and the downloaded files themselves.',
  'Printed papers, the printer’s queue, the print preview, what was copied, and what the mail program keeps.',
  'The report that a browser writes when it crashes: it holds pieces of its memory. In a trial one of seven held the passphrase. Whoever manages the browser can forbid that it sends them.',
  'A device that somebody leaves unlocked, with Waymark open: whoever sits down at it sees all.',
  'Harmful programs on the device, extensions of the browser that may read pages, and whoever manages the device or the browser from afar: they see what is shown and typed.',
  'A web server that was broken into: it could hand out a changed program to whoever has none yet, or takes a new version.',
  'An older state of the whole browser profile that is put back, with all its marks. Parts that are put back are noticed.',
  'What a browser deletes by itself: some drop a site’s storage when room runs short, or after days without use.',
  'What the disk still holds of deleted things until it is written over: it is sealed, under a key that is gone from there.',
];

/** A risk, and what was done about it. */
export const risks: readonly Fact[] = [
  {
    key: 'The device is lost or stolen',
    value:
      'All that was typed is sealed; without passphrase or recovery key it cannot be read. The cases are lost to the school.',
  },
  {
    key: 'Somebody guesses the passphrase',
    value:
      'Length, a list of those that everybody knows, and Argon2id. What the device has besides (a PIN, an encrypted disk) is up to the school.',
  },
  {
    key: 'Somebody reads over a shoulder, or sits down',
    value: 'The lock; names in no title and no address; the whole screen is covered once it locks.',
  },
  {
    key: 'Words are lost',
    value:
      'Every word is stored as it is typed; what could not be stored is said, and can be saved as a sealed copy. What is missing or put back is noticed and told.',
  },
  {
    key: 'Somebody changes what was signed',
    value:
      'A signature covers the text, word for word, by its hash. Changed words void it until it is agreed, and a version that everybody agreed to stays as it was.',
  },
  {
    key: 'Data goes to others',
    value: 'Nothing is sent by the program. Before a file leaves, a person has to press for it.',
  },
  {
    key: 'Data is kept too long',
    value: 'Keeping times, a list of what is past them, holds with reasons, and a line for each case that was erased.',
  },
  {
    key: 'Too much is asked',
    value:
      'Each question says why it is asked and where that comes from. What an earlier answer makes needless is not asked.',
  },
];

/** What Waymark cannot decide for a school. */
export const toDecide: readonly string[] = [
  'The lawful basis, and the condition for special category data.',
  'How parents and pupils are told, in the privacy notice.',
  'Which devices may be used, how they are locked, encrypted, updated and backed up, and by whom.',
  'Who knows the passphrase, how it is changed when somebody leaves, and where the recovery key lies.',
  'How long cases are kept, who looks at the list of what is due, and how often.',
  'Where PDFs and papers are kept, who gets them, by which way, and when they are destroyed.',
  'How a request to see, correct or erase data is answered, and who puts a case on hold.',
  'Where the program is served from, and who puts a new version there.',
];
