import { arrangementOf } from '../arrangements/arrangement-of.ts';
import type { DocumentId } from '../arrangements/ids.ts';
import type { Case } from '../case/case.ts';
import { valueOf } from '../case/field.ts';
import { pupil } from '../case/fields/pupil.ts';
import { school } from '../case/fields/school.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { formatDate } from '../domain/iso-date.ts';
import { buildDocument } from './build-document.ts';
import type { Facts, Print } from './facts.ts';
import { printOf } from './facts.ts';
import type { Pack } from './model.ts';
import { documentTitles } from './parts/document-titles.ts';
import { packState } from './signing/pack-state.ts';
import { packVersion } from './signing/pack-version.ts';

/** What a pack is made of. */
export interface PackInput {
  readonly facts: Facts;
  /** The documents wanted, of those that can be printed; the whole pack without it. */
  readonly documents?: readonly DocumentId[];
  readonly today: IsoDate;
  /** Whether the pupil is invented. */
  readonly sample: boolean;
  /** Whether part of the case is lost, or was put back to an earlier day. */
  readonly damaged?: boolean;
}

/** The longest name that fits at the head of a page, in UTF-16 code units. */
const LONGEST_HEAD = 80;

const oneLine = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ');
  return line.length <= LONGEST_HEAD ? line : `${[...line].slice(0, LONGEST_HEAD - 1).join('')}…`;
};

const pupilAtHead = (c: Case): string =>
  oneLine(valueOf(c, pupil.printedName) ?? valueOf(c, pupil.name) ?? 'Pupil not named yet');

const schoolAtHead = (c: Case): string => oneLine(valueOf(c, school.name) ?? 'School not named yet');

/** The words that follow from the answers alone, as they are before anyone signs or any rule speaks. The codes follow from what was agreed. */
const bare = (print: Print): Print => ({
  ...print,
  gaps: [],
  placed: [],
  findings: [],
  overdue: [],
  events: [],
  matrix: undefined,
  codes: [],
  life: { state: 'draft', start: undefined, earlier: undefined },
  versions: [],
  printed: undefined,
  version: '',
});

const buildAll = (print: Print) => print.documents.map((id) => buildDocument(id, print));

const titleOf = ({ case: c, documents: [first, ...rest] }: Print): string =>
  first === undefined || rest.length > 0 ? arrangementOf(c).words.title : documentTitles[first];

/** Makes the pack, or the documents of it that are wanted, as it stands today. */
export async function buildPack({ facts, documents, today, sample, damaged = false }: PackInput): Promise<Pack> {
  const print = printOf(facts, documents);
  const name = pupilAtHead(facts.case);
  const version = await packVersion(name, schoolAtHead(facts.case), buildAll(bare(print)));
  return {
    title: `${titleOf(print)}: ${name}`,
    about: arrangementOf(facts.case).words.file,
    language: 'en-GB',
    state: packState(print),
    school: schoolAtHead(facts.case),
    pupil: name,
    version,
    printedOn: formatDate(today),
    sample,
    damaged,
    documents: buildAll({ ...print, version }),
  };
}
