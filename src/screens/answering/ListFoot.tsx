import type { ReactNode } from 'react';
import { Button } from '../../ui/Button.tsx';
import { ButtonGroup } from '../../ui/ButtonGroup.tsx';
import { Form } from '../../ui/Form.tsx';
import { WhyWeAsk } from '../../ui/WhyWeAsk.tsx';
import { sourceWords } from '../words/source-words.ts';
import type { ListPartProps } from './ListHead.tsx';

interface ListFootProps extends ListPartProps {
  /** Stands above the buttons. */
  readonly children?: ReactNode;
}

/** What stands below the rows of a list: one more to add, then on. */
export const ListFoot = ({ asked: { step, rows }, list, children }: ListFootProps) => (
  <>
    <Form onSubmit={list.submit}>
      {children}
      <ButtonGroup>
        {list.notice === undefined && rows.length < step.most && (
          <Button
            type="button"
            variant="secondary"
            id="add-row"
            onClick={() => {
              const [row] = list.addRows([[]]);
              if (row !== undefined) window.location.hash = list.hrefOf(row, step.pages[0]?.id);
            }}
          >
            {`Add ${rows.length === 0 ? 'a' : 'another'} ${step.one}`}
          </Button>
        )}
        <Button>Continue</Button>
      </ButtonGroup>
      {rows.length >= step.most && <p className="govuk-hint">There is room for {String(step.most)} and no more.</p>}
    </Form>
    <WhyWeAsk sources={step.source.map(sourceWords)}>{step.why}</WhyWeAsk>
  </>
);
