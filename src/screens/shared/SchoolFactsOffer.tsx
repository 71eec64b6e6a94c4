import { isBlank } from '../../case/typed.ts';
import { caseForms } from '../../forms/all-forms.ts';
import { walk } from '../../forms/walk.ts';
import { changedFacts, withFacts } from '../../reading/changed-facts.ts';
import { signaturesVoidedIn } from '../../reading/voided-by.ts';
import { Button } from '../../ui/Button.tsx';
import { NotificationBanner } from '../../ui/NotificationBanner.tsx';
import { signatureNames } from '../words/signature-words.ts';
import { useCaseView } from './case-view.ts';
import { isKept } from './is-kept.ts';
import { focusHeading } from './use-page-title.ts';

/** Offers the school’s facts, where the settings say more, or something else, than the case. Takes nothing by itself. */
export function SchoolFactsOffer() {
  const view = useCaseView();
  const { proposed, answers } = view.reading;
  const changed = changedFacts(view.settings, answers);
  if (view.sample || changed.length === 0 || isKept(view.reading.life, 'school')) return null;
  const after = walk(caseForms, withFacts(answers, changed)).case;
  // What everybody agreed to goes on: a fact of the school binds at once, and voids nothing.
  const voided = !('version' in view.reading.life) ? signaturesVoidedIn(after, proposed.standing, proposed.case) : [];
  const isNew = changed.every(([path, typed]) => typed !== null && isBlank(answers.get(path) ?? ''));
  return (
    <NotificationBanner title="School details">
      <p className="govuk-body">
        {isNew
          ? 'The settings have details of the school that this case does not have yet.'
          : 'The school’s details have changed since this case was begun. This case still has the old ones.'}
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
        {isNew ? 'Use these details in this case' : 'Use the new details in this case'}
      </Button>
    </NotificationBanner>
  );
}
