import { describe, expect, it } from 'vitest';
import { createSampleStore, SAMPLE_ID } from '../../src/app/sample-store.ts';
import { settled } from '../../src/app/save-outcome.ts';
import { currentAnswers, mergeEdits } from '../../src/case/current.ts';
import { fail, ok } from '../../src/domain/result.ts';
import { sampleAnswers } from '../../src/sample/sample-case.ts';
import { countingPen } from '../machines/counting-pen.ts';
import { TODAY } from '../screens/support/services.ts';
import { good, signature } from '../vault/support/device.ts';

const newStore = () => createSampleStore({ ...countingPen(), today: () => TODAY });

describe('the sample', () => {
  it('is the invented pupil’s case of today', async () => {
    const { edits, head } = good(await newStore().one(SAMPLE_ID));
    expect(currentAnswers(mergeEdits(edits, []))).toEqual(sampleAnswers(TODAY));
    expect(head.begunBy.name).toBe('Charlie Example');
  });

  it('keeps what is typed and signed while the page stands, in memory', async () => {
    const store = newStore();
    const { log } = good(await store.open(SAMPLE_ID));
    log.send({ type: 'ANSWER', path: 'pupil.name', value: 'Robin Other' });
    log.send({ type: 'SIGN', signature: signature('s1') });
    expect(await settled(log)).toEqual(ok(null));
    const stored = good(await store.one(SAMPLE_ID));
    expect(currentAnswers(mergeEdits(stored.edits, [])).get('pupil.name')).toBe('Robin Other');
    expect(stored.signatures.map(({ id }) => id)).toEqual(['s1']);
  });

  it('knows nothing of another sample, nor of any case', async () => {
    const store = newStore();
    const { log } = good(await store.open(SAMPLE_ID));
    log.send({ type: 'ANSWER', path: 'pupil.name', value: 'Robin Other' });
    await settled(log);
    expect(currentAnswers(mergeEdits(good(await newStore().one(SAMPLE_ID)).edits, [])).get('pupil.name')).toBe(
      'Robin Example',
    );
    expect(await store.one('c1')).toEqual(fail({ kind: 'no-such-case' }));
    expect(await store.list()).toEqual(ok({ cases: [], marks: [], settings: [] }));
    for (const refused of [
      await store.settings(),
      await store.begin(),
      await store.erase(SAMPLE_ID, 'part-time'),
      await store.sealedCopy(SAMPLE_ID, []),
    ])
      expect(refused.ok).toBe(false);
  });
});
