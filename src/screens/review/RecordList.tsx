import { sourcesInWords } from '../../documents/parts/source-in-words.ts';
import { placeOfFinding } from '../../reading/place-of.ts';
import { Form } from '../../ui/Form.tsx';
import type { AskedRecord } from '../answering/findings/asked-record.ts';
import { wordsOfRecord } from '../answering/findings/asked-record.ts';
import { RecordField } from '../answering/findings/RecordField.tsx';
import { MendLink } from '../shared/MendLink.tsx';

export interface RecordListProps {
  readonly records: readonly AskedRecord[];
}

const placesOf = ({ findings }: AskedRecord): readonly string[] => [...new Set(findings.map(placeOfFinding))];

/** What the head writes down, each with its own box, where it comes from and the answers it is about; kept as it is typed. */
export const RecordList = ({ records }: RecordListProps) => (
  <Form onSubmit={() => undefined}>
    {records.map((record) => (
      <div key={record.path} className="wm-record">
        <RecordField record={record} amongOthers />
        <p className="govuk-body-s">
          <span className="wm-sources">From: {sourcesInWords(record.source)}</span>
          {placesOf(record).map((place) => (
            <span key={place}>
              {' '}
              <MendLink place={place}>
                Look at the answer<span className="govuk-visually-hidden">: {wordsOfRecord(record)}</span>
              </MendLink>
            </span>
          ))}
        </p>
      </div>
    ))}
  </Form>
);
