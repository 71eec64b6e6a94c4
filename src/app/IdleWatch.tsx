import { useSelector } from '@xstate/react';
import { useEffect, useState } from 'react';
import { WARNING } from '../../machines/vault-setup.ts';
import { useServices } from '../screens/shared/services.ts';
import { IdleWarning } from '../ui/IdleWarning.tsx';

const SECOND = 1_000;
/** What somebody does who is there. Heard once the page itself has: what is drawn anew before a box took a key puts the old value back. */
const ACTS = ['pointerdown', 'keydown', 'input'] as const;
/** How often the clock is read, while a page is open that nobody touches. Milliseconds. */
const READING = 5 * SECOND;

const warnedStates = [{ open: 'warned' }, { who: { asking: 'warned' } }, { showingRecoveryKey: 'warned' }] as const;

/** Tells the lock that somebody is there, and that time has passed, also while the device slept; warns before it locks by itself. */
export function IdleWatch() {
  const { vault } = useServices();
  const warned = useSelector(vault, (state) => warnedStates.some((warnedState) => state.matches(warnedState)));
  useEffect(() => {
    const tell = (): void => {
      vault.send({ type: 'ACTIVITY' });
    };
    const readTheClock = (): void => {
      vault.send({ type: 'TICK' });
    };
    for (const act of ACTS) document.addEventListener(act, tell, { passive: true });
    const seen = [
      [document, 'visibilitychange'],
      [document, 'resume'],
      [window, 'pageshow'],
      [window, 'focus'],
    ] as const;
    for (const [where, what] of seen) where.addEventListener(what, readTheClock);
    const reading = window.setInterval(readTheClock, READING);
    return () => {
      for (const act of ACTS) document.removeEventListener(act, tell);
      for (const [where, what] of seen) where.removeEventListener(what, readTheClock);
      window.clearInterval(reading);
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
