import { useSelector } from '@xstate/react';
import { Form } from '../../ui/Form.tsx';
import { Radios } from '../../ui/Radios.tsx';
import { IDLE_LIMITS } from '../shared/idle-limits.ts';
import { useServices } from '../shared/services.ts';

const LIMITS = IDLE_LIMITS.map((minutes) => ({
  value: String(minutes),
  label: `After ${String(minutes)} minutes`,
}));

/** When Waymark locks by itself, until it is closed. */
export function IdleLimit() {
  const { vault } = useServices();
  const minutes = useSelector(vault, ({ context }) => context.idleLimit);
  return (
    <Form onSubmit={() => undefined}>
      <Radios
        name="idle-limit"
        legend="Lock by itself when nobody is typing"
        hint="It warns you 30 seconds before, and loses nothing. After 8 hours it locks in any case. Your choice holds until Waymark is closed or reloaded."
        options={LIMITS}
        value={String(minutes)}
        onChange={(value) => {
          vault.send({ type: 'SET_IDLE_LIMIT', minutes: Number(value) });
        }}
      />
    </Form>
  );
}
