import { useEffect, useState } from 'react';
import type { Answers } from '../../case/case.ts';
import { currentAnswers, mergeEdits } from '../../case/current.ts';
import type { CaseStore } from './services.ts';

/** What the settings hold, as answers; nothing until that is read, and where it cannot be. */
export function useSettings(store: CaseStore): Answers {
  const [settings, setSettings] = useState<Answers>(new Map());
  useEffect(() => {
    const page = { isGone: false };
    void store.settings().then((found) => {
      if (!page.isGone && found.ok) setSettings(currentAnswers(mergeEdits(found.value.edits, [])));
    });
    return () => {
      page.isGone = true;
    };
  }, [store]);
  return settings;
}
