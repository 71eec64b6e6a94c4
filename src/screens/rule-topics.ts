import type { Rule } from '../policy/engine/rule.ts';
import { allRules } from '../policy/rules/all-rules.ts';

/** What a reader calls the first word of a rule’s id; several may share a heading. */
const titles: Readonly<Record<string, string>> = {
  pupil: 'The pupil',
  rationale: 'The reason',
  behaviour: 'Behaviour',
  plan: 'The plan',
  calendar: 'How long',
  period: 'How long',
  timetable: 'The timetable',
  review: 'Reviews',
  agree: 'Agreement',
  risk: 'Risk and safety',
  care: 'Risk and safety',
  home: 'The hours at home',
  work: 'The hours at home',
  belonging: 'The hours at home',
  travel: 'Travel and meals',
  meals: 'Travel and meals',
  medical: 'Illness',
  checklist: 'The checklist',
  attendance: 'The register',
  la: 'Telling the authority',
  flexi: 'Flexi-schooling',
};

/** The rules about one thing. */
export interface RuleTopic {
  readonly title: string;
  readonly rules: readonly Rule[];
}

const titleOf = ({ id }: Rule): string => titles[id.split('.')[0] ?? ''] ?? 'Other rules';

/** All rules by topic, in the order in which their topics first come. */
export const ruleTopics: readonly RuleTopic[] = [...new Set(allRules.map(titleOf))].map((title) => ({
  title,
  rules: allRules.filter((rule) => titleOf(rule) === title),
}));
