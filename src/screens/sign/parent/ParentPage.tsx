import type { ReactNode } from 'react';
import { Button } from '../../../ui/Button.tsx';
import { Form } from '../../../ui/Form.tsx';
import { LinkButton } from '../../../ui/LinkButton.tsx';
import { pages } from '../../../words/parent/english-pages.ts';
import { useAboveEachPage } from './part-context.ts';
import { TextSizes } from './TextSizes.tsx';

export interface ParentPageProps {
  /** Which page it is of how many; nothing once there is none to turn. */
  readonly at: { readonly page: number; readonly of: number } | undefined;
  readonly children: ReactNode;
  /** What the button that goes on says, where it is more than that. */
  readonly next?: string;
  readonly onNext: () => void;
  /** Nothing where there is no page before. */
  readonly onBack?: (() => void) | undefined;
  /** Nothing where there is nothing more to stop. */
  readonly onStop?: (() => void) | undefined;
}

/** How far it is, for the eye as well. */
const At = ({ page, of }: { readonly page: number; readonly of: number }) => (
  <p className="wm-parent__at">
    <span className="wm-parent__dots" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <span key={index} className={index < page ? 'wm-parent__dot wm-parent__dot--read' : 'wm-parent__dot'} />
      ))}
    </span>
    {pages.controls.at(page, of)}
  </p>
);

/** One page of a parent’s part: the school, the size of the letters and the way out above, one thing, and Back and Next below, always in their places. */
export function ParentPage({ at, children, next = pages.controls.next, onNext, onBack, onStop }: ParentPageProps) {
  const { school } = useAboveEachPage();
  return (
    <div className="wm-parent">
      <div className="wm-parent__top">
        <span className="wm-parent__school">{school}</span>
        <TextSizes />
        {onStop !== undefined && (
          <LinkButton name={pages.controls.stopInFull} onClick={onStop}>
            {pages.controls.stop}
          </LinkButton>
        )}
      </div>
      <Form onSubmit={onNext}>
        <div className="wm-parent__page">{children}</div>
        <div className="wm-parent__bar">
          {onBack === undefined ? (
            <span />
          ) : (
            <Button type="button" variant="secondary" onClick={onBack}>
              {pages.controls.back}
            </Button>
          )}
          {at !== undefined && <At {...at} />}
          <Button>{next}</Button>
        </div>
      </Form>
    </div>
  );
}
