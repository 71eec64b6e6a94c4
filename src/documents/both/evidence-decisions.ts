import { formatDate } from '../../domain/iso-date.ts';
import { answerInWords } from '../../forms/answer-in-words.ts';
import { questionAt } from '../../forms/question-at.ts';
import { agencyDecisions, agencyRole } from '../../life/agency-decisions.ts';
import type { EarlierAnswer } from '../../life/agency-history.ts';
import { givenAlone } from '../../life/clock-ahead.ts';
import { heardIn } from '../../life/heard.ts';
import { saidHow } from '../../life/said-how.ts';
import { SET_ASIDE, TAKEN_UP } from '../../life/set-aside.ts';
import type { Facts } from '../facts.ts';
import type { Block } from '../model.ts';
import { cellOf } from '../parts/answers.ts';
import { fields } from '../parts/blocks.ts';
import { momentInWords } from '../parts/moment-in-words.ts';

const NOT_WRITTEN = 'Not written down';

const professional = (who: Parameters<typeof agencyRole>[0], name: string | undefined): string =>
  `${agencyRole(who)}${name === undefined ? '' : `, ${name}`}`;

/** How an answer was given, in the words in which it was chosen. */
function wayInWords(facts: Facts, { asked: path, how }: EarlierAnswer): string {
  const asked = questionAt(path)?.question;
  return how === undefined || asked === undefined ? NOT_WRITTEN : answerInWords(asked, how, facts.case);
}

/** What they answered before: it was a decision then, and stays on record. */
const ofProfessionalsBefore = (facts: Facts): readonly Block[] =>
  facts.earlierAnswers.flatMap((earlier) =>
    fields(`${professional(earlier.who, earlier.name)}: an earlier answer`, [
      { label: 'Decision', value: earlier.answer === 'agrees' ? 'Agreed' : 'Did not agree' },
      { label: 'When', value: earlier.on === undefined ? NOT_WRITTEN : formatDate(earlier.on) },
      { label: 'How', value: wayInWords(facts, earlier) },
      { label: 'Where it is found', value: earlier.reference ?? NOT_WRITTEN },
      { label: 'Written down on', value: givenAlone(earlier.writtenOn, facts.today) },
    ]),
  );

/** What professionals and services answered, each a decision with its own day. Source: LCC Appendix 1, §9.4, §9.6, §9.13. */
const ofProfessionals = (facts: Facts): readonly Block[] =>
  agencyDecisions(facts.case)
    .filter(({ answer }) => answer === 'agrees' || answer === 'refuses')
    .flatMap(({ who, name, answer, fields: at }) =>
      fields(professional(who, name), [
        { label: 'Decision', value: answer === 'agrees' ? 'Agrees' : 'Does not agree' },
        { label: 'When', value: cellOf(facts, at.answeredOn) ?? NOT_WRITTEN },
        { label: 'How', value: cellOf(facts, at.how) ?? NOT_WRITTEN },
        { label: 'Where it is found', value: cellOf(facts, at.reference) ?? NOT_WRITTEN },
      ]),
    );

/** What other parents said: it was heard, and ends nothing. */
const ofOtherParents = ({ events }: Facts): readonly Block[] =>
  heardIn(events).flatMap(({ by, on, how, says }) =>
    fields(`Heard from another parent, ${by}`, [
      { label: 'In their words', value: says },
      { label: 'When', value: formatDate(on) },
      { label: 'How', value: `Told ${saidHow[how]}` },
      { label: 'What it changes', value: 'Nothing: it is heard and written down' },
    ]),
  );

/** That the case was set aside, and taken up again. */
const ofSettingAside = ({ events, today }: Facts): readonly Block[] =>
  events
    .filter(({ what }) => what === SET_ASIDE || what === TAKEN_UP)
    .flatMap(({ what, by, at, says }) =>
      fields(what === SET_ASIDE ? 'Set aside' : 'Taken up again', [
        { label: 'By', value: [by.name, by.role].filter((part) => part !== '').join(', ') },
        { label: 'When', value: momentInWords(at, today) },
        ...(says === undefined ? [] : [{ label: 'Why', value: says }]),
      ]),
    );

/** All that was decided or said beside the signatures: by professionals, by another parent, and that the case was set aside. */
export const decisionsBeside = (facts: Facts): readonly Block[] => [
  ...ofProfessionalsBefore(facts),
  ...ofProfessionals(facts),
  ...ofOtherParents(facts),
  ...ofSettingAside(facts),
];
