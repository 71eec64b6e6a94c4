import { heardInWords } from '../../documents/signing/signature-words.ts';
import { InsetText } from '../../ui/InsetText.tsx';
import { useCaseView } from './case-view.ts';

/** What another parent signed who did not agree to what one agreed to: the school, and the head before they sign, read it. Source: life of an arrangement, ours. */
export function AnothersNo() {
  const { heard, today } = useCaseView().reading.proposed;
  return heard.map((signature) => <InsetText key={signature.id}>{heardInWords(signature, today)}</InsetText>);
}
