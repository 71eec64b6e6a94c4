import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import { WARNING } from '../../machines/vault.ts';
import { useServices } from '../screens/shared/services.ts';
import { IdleWarning } from '../ui/IdleWarning.tsx';

const SECOND = 1_000;
const ACTS = ['pointerdown', 'keydown', 'input'] as const;

/** Tells the lock that somebody is there, and warns before it locks by itself. */
export function IdleWatch() {
  const { vault } = useServices();
  const warned = useSelector(vault, (state) => state.matches({ open: 'warned' }));
  useEffect(() => {
    const tell = (): void => {
      vault.send({ type: 'ACTIVITY' });
    };
    for (const act of ACTS) document.addEventListener(act, tell, { passive: true });
    return () => {
      for (const act of ACTS) document.removeEventListener(act, tell);
    };
  }, [vault]);
  return warned ? (
    <Countdown
      onStay={() => {
        vault.send({ type: 'ACTIVITY' });
      }}
    />
  ) : null;
}

function Countdown({ onStay }: { readonly onStay: () => void }) {
  const [left, setLeft] = useState(WARNING / SECOND);
  useEffect(() => {
    const ticking = window.setInterval(() => {
      setLeft((seconds) => Math.max(0, seconds - 1));
    }, SECOND);
    return () => {
      window.clearInterval(ticking);
    };
  }, []);
  return <IdleWarning secondsLeft={left} onStay={onStay} />;
}
