import type { ReactNode } from 'react';
import type { Option } from '../../forms/form.ts';
import { DateInput } from '../../ui/DateInput.tsx';
import { Radios } from '../../ui/Radios.tsx';
import type { Draft } from './use-draft.ts';
import type { Problems } from './use-problems.ts';

interface DraftFieldProps {
  readonly draft: Draft;
  readonly name: string;
  readonly legend: string;
  readonly problems: Pick<Problems, 'errorAt'>;
}

/** The day on which something happened, as it is typed on the page of an act. */
export const DraftDay = ({ draft, name, legend, problems: { errorAt } }: DraftFieldProps) => (
  <DateInput
    id={name}
    legend={legend}
    value={draft.day(name)}
    error={errorAt(`${name}-day`)}
    onChange={(typed) => {
      draft.put(name, { ...typed });
    }}
  />
);

/** A choice, as it is made on the page of an act. */
export const DraftChoice = ({
  draft,
  name,
  legend,
  problems: { errorAt },
  options,
  reveal,
}: DraftFieldProps & {
  readonly options: readonly Option[];
  readonly reveal?: Readonly<Record<string, ReactNode>>;
}) => (
  <Radios
    name={name}
    legend={legend}
    options={options}
    value={options.find(({ value }) => value === draft.text(name))?.value}
    error={errorAt(name)}
    onChange={(value) => {
      draft.put(name, value);
    }}
    {...(reveal === undefined ? {} : { reveal })}
  />
);
