import { useEffect, useState } from 'react';
import type { Answers } from '../../case/case.ts';
import { currentAnswers, mergeEdits } from '../../case/current.ts';
import { caseForms } from '../../forms/all-forms.ts';
import { walk } from '../../forms/walk.ts';
import { changedFacts, withFacts } from '../../reading/changed-facts.ts';
import { signaturesVoidedIn } from '../../reading/voided-by.ts';
import { Button } from '../../ui/Button.tsx';
import { NotificationBanner } from '../../ui/NotificationBanner.tsx';
import { signatureNames } from '../words/signature-words.ts';
import { useCaseView } from './case-view.ts';
import { isKept } from './is-kept.ts';
import { useServices } from './services.ts';
import { focusHeading } from './use-page-title.ts';

/** Offers the school's facts, where the settings have changed since the case began. Takes nothing by itself. */
export function SchoolFactsOffer() {
  const { store } = useServices();
  const view = useCaseView();
  const { proposed } = view.reading;
  const [settings, setSettings] = useState<Answers>(new Map());
  useEffect(() => {
    if (view.sample) return undefined;
    let gone = false;
    void store.settings().then((stored) => {
      if (!gone && stored.ok) setSettings(currentAnswers(mergeEdits(stored.value.edits, [])));
    });
    return () => {
      gone = true;
    };
  }, [store, view.sample]);
  const changed = changedFacts(settings, view.reading.answers);
  if (changed.length === 0 || isKept(view.reading.life, 'school')) return null;
  const after = walk(caseForms, withFacts(view.reading.answers, changed)).case;
  // What everybody agreed to goes on: a fact of the school binds at once, and voids nothing.
  const voided = !('version' in view.reading.life) ? signaturesVoidedIn(after, proposed.standing, proposed.case) : [];
  return (
    <NotificationBanner title="School details">
      <p className="govuk-body">
        The school’s details have changed since this case was begun. This case still has the old ones.
        {voided.length > 0 && ` With the new ones, ${signatureNames(voided)} must be given again.`}
      </p>
      <Button
        type="button"
        variant="secondary"
        onClick={() => {
          view.log.send({ type: 'ANSWER_MANY', answers: changed });
          focusHeading();
        }}
      >
        Use the new details in this case
      </Button>
    </NotificationBanner>
  );
}
