import { TextInput } from '../../ui/TextInput.tsx';
import type { TypedWorker } from './worker-problems.ts';

export interface WorkerFieldsProps {
  readonly worker: TypedWorker;
  readonly onChange: (worker: TypedWorker) => void;
  readonly errors: ReadonlyMap<string, string>;
}

const errorOf = (errors: ReadonlyMap<string, string>, id: string): { readonly error?: string } => {
  const error = errors.get(id);
  return error === undefined ? {} : { error };
};

/** Who is at the keyboard: written beside what they begin and sign. */
export function WorkerFields({ worker, onChange, errors }: WorkerFieldsProps) {
  return (
    <>
      <TextInput
        id="worker-name"
        label="Your name"
        hint="It is written beside the cases you begin."
        value={worker.name}
        onChange={(name) => {
          onChange({ ...worker, name });
        }}
        {...errorOf(errors, 'worker-name')}
      />
      <TextInput
        id="worker-role"
        label="Your role"
        hint="For example, Headteacher or SENCO."
        width="medium"
        value={worker.role}
        onChange={(role) => {
          onChange({ ...worker, role });
        }}
        {...errorOf(errors, 'worker-role')}
      />
    </>
  );
}
