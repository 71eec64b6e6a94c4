import type { Case } from '../../case/case.ts';
import { valueOf } from '../../case/field.ts';
import { parents } from '../../case/fields/people.ts';
import { rowField, rowsOf } from '../../case/list.ts';
import type { Typed } from '../../case/typed.ts';
import { boxesOf } from '../../case/typed.ts';
import type { DateBox, Fault } from '../../domain/fault.ts';
import type { Question } from '../../forms/form.ts';
import { wordsOf } from '../../forms/form.ts';
import { wordsOfStep } from '../../forms/risk/scale-options.ts';
import { Checkboxes } from '../../ui/Checkboxes.tsx';
import { DateInput } from '../../ui/DateInput.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { Scale } from '../../ui/Scale.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { fieldId } from '../shared/field-id.ts';
import { SchoolDayInput } from './SchoolDayInput.tsx';
import { textOf, ticksOf } from './typed-parts.ts';

export interface QuestionControlProps {
  readonly question: Question;
  readonly case: Case;
  readonly typed: Typed | undefined;
  /** In words. */
  readonly error: string | undefined;
  readonly fault: Fault | undefined;
  readonly onAnswer: (typed: Typed) => void;
  readonly onLeave: () => void;
}

const faultyBoxes = (fault: Fault | undefined): readonly DateBox[] =>
  fault !== undefined && (fault.kind === 'date-missing' || fault.kind === 'date-unreadable')
    ? fault.boxes
    : fault?.kind === 'year-digits'
      ? ['year']
      : ['day', 'month', 'year'];

/** One question as its control, with its words, what was typed and what is wrong with it. */
export function QuestionControl({ question, case: c, typed, error, fault, onAnswer, onLeave }: QuestionControlProps) {
  const { control } = question;
  const label =
    wordsOf(question.label, c) + (question.optional === true && question.owed !== true ? ' (optional)' : '');
  const id = fieldId(question.field.path);
  const shared = { hint: question.hint === undefined ? undefined : wordsOf(question.hint, c), error };
  switch (control.kind) {
    case 'text':
      return (
        <TextInput
          id={id}
          label={label}
          width={control.width ?? 'full'}
          value={textOf(typed)}
          onChange={onAnswer}
          onBlur={onLeave}
          {...shared}
        />
      );
    case 'textarea':
      return (
        <TextArea
          id={id}
          label={label}
          rows={control.rows}
          value={textOf(typed)}
          onChange={onAnswer}
          onBlur={onLeave}
          {...shared}
        />
      );
    case 'date': {
      const { day = '', month = '', year = '' } = boxesOf(typed);
      return (
        <DateInput
          id={id}
          legend={label}

          value={{ day, month, year }}
          onChange={(boxes) => {
            onAnswer({ ...boxes });
          }}
          onBlur={onLeave}
          errorBoxes={error === undefined ? undefined : faultyBoxes(fault)}
          {...shared}
        />
      );
    }
    case 'choice':
      return control.tiles === true ? (
        <Scale
          name={id}
          legend={label}
          steps={control.options.map((option) => ({ value: option.value, words: wordsOfStep(option) }))}
          value={textOf(typed)}
          onChange={onAnswer}
          {...shared}
        />
      ) : (
        <Radios
          name={id}
          legend={label}
          options={control.options}
          value={textOf(typed)}
          inline={control.inline === true}
          onChange={onAnswer}
          {...shared}
        />
      );
    case 'choices': {
      const none = control.options.find((option) => option.value === 'none');
      return (
        <Checkboxes
          name={id}
          legend={label}

          options={control.options.filter((option) => option.value !== 'none')}
          values={ticksOf(typed)}
          none={none}
          onChange={onAnswer}
          {...shared}
        />
      );
    }
    case 'select':
      return (
        <Select id={id} label={label} options={control.options} value={textOf(typed)} onChange={onAnswer} {...shared} />
      );
    case 'parent': {
      const options = rowsOf(c, parents).map((row) => ({
        value: row,
        label: valueOf(c, rowField(parents, row, parents.row.name)) ?? 'A parent without a name yet',
      }));
      return (
        <Radios name={id} legend={label} options={options} value={textOf(typed)} onChange={onAnswer} {...shared} />
      );
    }
    case 'school-day':
      return (
        <SchoolDayInput
          id={id}
          legend={label}
          boxes={boxesOf(typed)}
          onChange={onAnswer}
          onBlur={onLeave}
          {...shared}
        />
      );
  }
}
