import { useEffect, useState } from 'react';
import { focusField } from '../../../ui/focus-field.ts';

/** Moves the focus to the field with an id once it is there: what was pressed may be gone. */
export function useFocusOn(): (id: string) => void {
  const [wanted, setWanted] = useState<{ readonly id: string } | undefined>(undefined);
  useEffect(() => {
    if (wanted !== undefined) focusField(wanted.id);
  }, [wanted]);
  return (id) => {
    setWanted({ id });
  };
}
