import { Button } from './Button.tsx';

interface IdleWarningProps {
  readonly secondsLeft: number;
  readonly onStay: () => void;
}

/** How often what is left is read out, in seconds. */
const step = 10;

/** Before the device locks for want of use: says so, loses nothing, and takes no focus from who is still typing. */
export const IdleWarning = ({ secondsLeft, onStay }: IdleWarningProps) => {
  const spoken = Math.ceil(secondsLeft / step) * step;
  return (
    <section
      className="wm-idle"
      role="alertdialog"
      aria-modal="false"
      aria-labelledby="idle-title"
      aria-describedby="idle-text"
    >
      <div className="govuk-width-container">
        <h2 className="govuk-heading-m" id="idle-title">
          Are you still there?
        </h2>
        <p className="govuk-body" id="idle-text">
          This app locks soon, so that nobody else can read what you wrote. Nothing is lost.
        </p>
        <p className="govuk-body" aria-hidden="true">
          It locks in <strong>{secondsLeft === 1 ? '1 second' : `${String(secondsLeft)} seconds`}</strong>.
        </p>
        <p className="govuk-visually-hidden" aria-live="polite">
          It locks in about {spoken} seconds. Nothing is lost.
        </p>
        <Button type="button" onClick={onStay}>
          Stay here
        </Button>
      </div>
    </section>
  );
};
