import { useEffect, useState } from 'react';
import { InsetText } from '../../ui/InsetText.tsx';
import type { Persistence } from '../shared/services.ts';
import { useServices } from '../shared/services.ts';

const WORDS: Readonly<Record<Persistence, string>> = {
  persisted: 'This browser has promised to keep what is stored here.',
  'may-be-wiped':
    'This browser may drop what is stored here when the device runs short of room. Installing Waymark from the browser’s menu, or adding it to the Home Screen on an iPad, makes that much less likely. Safari drops a website’s storage after 7 days without use unless it is on the Home Screen.',
  unknown: 'This browser does not say whether it will keep what is stored here. Keep a printed pack of what matters.',
};

/** Whether the browser will keep what is stored, and what to do if it may not. */
export function StorageNote() {
  const { persistence } = useServices();
  const [answer, setAnswer] = useState<Persistence | undefined>(undefined);
  useEffect(() => {
    let gone = false;
    void persistence().then((found) => {
      if (!gone) setAnswer(found);
    });
    return () => {
      gone = true;
    };
  }, [persistence]);
  return answer === undefined ? null : <InsetText>{WORDS[answer]}</InsetText>;
}
