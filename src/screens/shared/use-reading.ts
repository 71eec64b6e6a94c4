import { useSyncExternalStore } from 'react';
import type { Reading } from '../../reading/reading.ts';
import type { OpenedAnswers } from './services.ts';

/** What follows from open answers, as they are. */
export const useReading = ({ subscribe, reading }: OpenedAnswers): Reading => useSyncExternalStore(subscribe, reading);
