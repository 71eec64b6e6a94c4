import { NO_NAME } from './case-line.ts';
import type { Damage } from './services.ts';

/** What a case was last known by, to be said where its own name is lost; empty where that was none. */
export const knownName = ({ name = '' }: Damage): string => (name === NO_NAME ? '' : name);
