import { isFlexiRequest } from '../../arrangements/arrangement-of.ts';
import { dfe, lcc } from '../../authorities/sources.ts';
import { parents } from '../../case/fields/people.ts';
import { lines, mediumLine, oneLine, yesOrNo } from '../controls.ts';
import { either } from '../either.ts';
import type { ListStep } from '../form.ts';
import { naming } from '../pupil-name.ts';

export const parentsStep: ListStep = {
  kind: 'list',
  id: 'parents',
  heading: naming((name) => `${name}’s parents and carers`),
  intro: either(
    (name) => `Add everyone who cares for ${name}. One of those ${name} normally lives with has to agree.`,
    (name) => `Add everyone who cares for ${name}. Someone with parental responsibility has to ask.`,
  ),
  list: parents,
  pages: [
    {
      id: 'parent',
      heading: 'Parent or carer',
      questions: [
        {
          field: parents.row.name,
          label: 'Full name',
          short: 'Name',
          control: oneLine,
          missing: 'Enter the parent or carer’s full name',
        },
        {
          field: parents.row.relation,
          label: naming((name) => `Who they are to ${name}`),
          short: 'Relation to the pupil',
          hint: 'Mother, father, grandparent, foster carer.',
          control: mediumLine,
          missing: naming((name) => `Enter who they are to ${name}`),
        },
        {
          field: parents.row.livesWith,
          label: naming((name) => `Does ${name} normally live with them?`),
          short: 'Pupil lives with them',
          control: yesOrNo,
          missing: naming((name) => `Say whether ${name} normally lives with them`),
        },
        {
          field: parents.row.responsibility,
          label: 'Do they have parental responsibility?',
          short: 'Parental responsibility',
          hint: 'The legal right and duty to decide for a child.',
          control: yesOrNo,
          missing: 'Say whether they have parental responsibility',
        },
        {
          field: parents.row.phone,
          label: 'Telephone number',
          short: 'Telephone',
          control: mediumLine,
          optional: true,
          missing: 'Enter the parent or carer’s telephone number',
        },
        {
          field: parents.row.email,
          label: 'E-mail address',
          short: 'E-mail',
          control: oneLine,
          optional: true,
          missing: 'Enter the parent or carer’s e-mail address',
        },
      ],
      why: 'The agreement that counts is that of a parent at home with the child. Others may have a right to be heard.',
      source: [dfe('para 67'), lcc('Appendix 4')],
    },
    {
      id: 'address',
      heading: 'Where they live',
      questions: [
        {
          field: parents.row.address,
          label: 'Address',
          short: 'Address',
          hint: 'If it is the same as another parent’s, write “same”. Leave it empty where it must not be known.',
          control: lines(3),
          optional: true,
          missing: 'Enter the parent or carer’s address',
        },
      ],
      why: 'The notification to the local authority asks for it.',
      source: [lcc('Appendix 7')],
      when: isFlexiRequest,
    },
  ],
  one: 'parent or carer',
  title: parents.row.name,
  least: 1,
  most: 6,
  missing: 'Add at least one parent or carer',
  why: 'No part-time timetable can start without a parent’s written agreement. Flexi-schooling can only be asked for by a parent with parental responsibility.',
  source: [dfe('para 67'), lcc('§2'), lcc('§7'), lcc('§9.3'), lcc('Appendix 4'), lcc('Appendix 7')],
};
