import { arrangementOf } from '../arrangements/arrangement-of.ts';
import { valueOf } from '../case/field.ts';
import { pupil } from '../case/fields/pupil.ts';
import { school } from '../case/fields/school.ts';
import type { Case } from '../case/case.ts';
import type { IsoDate } from '../domain/iso-date.ts';
import { formatDate } from '../domain/iso-date.ts';
import { buildDocument } from './build-document.ts';
import { documentTitles } from './parts/document-titles.ts';
import type { Facts } from './facts.ts';
import type { Known } from './facts-of.ts';
import { factsOf } from './facts-of.ts';
import type { Pack } from './model.ts';
import { packState } from './signing/pack-state.ts';
import { packVersion } from './signing/pack-version.ts';

/** What a pack is made of. */
export interface PackInput extends Known {
  readonly today: IsoDate;
  /** Whether the pupil is invented. */
  readonly sample: boolean;
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

/** The words that follow from the answers alone, as they are before anyone signs or any rule speaks. The codes of the register do. */
const bare = (facts: Facts): Facts => ({
  ...facts,
  gaps: [],
  signatures: [],
  findings: [],
  matrix: undefined,
  version: '',
});

const buildAll = (facts: Facts) => facts.documents.map((id) => buildDocument(id, facts));

const titleOf = ({ case: c, documents: [first, ...rest] }: Facts): string =>
  first === undefined || rest.length > 0 ? arrangementOf(c).words.title : documentTitles[first];

/** Makes the pack, or the documents of it that are wanted, as it stands today. */
export async function buildPack({ today, sample, ...known }: PackInput): Promise<Pack> {
  const facts = factsOf(known);
  const version = await packVersion(buildAll(bare(facts)));
  const name = pupilAtHead(facts.case);
  return {
    title: `${titleOf(facts)}: ${name}`,
    about: arrangementOf(facts.case).words.file,
    language: 'en-GB',
    state: packState(facts),
    school: schoolAtHead(facts.case),
    pupil: name,
    version,
    printedOn: formatDate(today),
    sample,
    documents: buildAll({ ...facts, version }),
  };
}
