import { ours } from '../../authorities/sources.ts';
import { isException } from '../../case/fields/exceptions.ts';
import type { Form } from '../form.ts';

/** The head’s reasons for what is unusual, and the breaches that cannot be mended. They are asked for where the rules find them. */
export const exceptionsForm: Form = {
  id: 'exceptions',
  title: 'Reasons on record',
  steps: [
    {
      kind: 'screen',
      id: 'reasons',
      screen: 'exceptions',
      heading: 'Reasons on record',
      paths: isException,
      why: 'What is unusual may go ahead, if the head says why. The reason is printed in the pack.',
      source: [ours('reasons and breaches on record')],
    },
  ],
};
