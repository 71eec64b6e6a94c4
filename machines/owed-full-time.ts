import type { Arrangement } from '../src/arrangements/arrangement.ts';
import type { IsoDate } from '../src/domain/iso-date.ts';
import { isBefore } from '../src/domain/iso-date.ts';
import type { Life } from '../src/life/life.ts';

/** Whether full time is owed now: nothing that was agreed holds, and its day has come. */
export function isOwedFullTime(life: Life, about: Arrangement['id'], today: IsoDate): boolean {
  switch (life.state) {
    case 'not-begun':
      return true;
    case 'over':
      return about === 'part-time';
    case 'refused':
      return life.start !== undefined && !isBefore(today, life.start);
    case 'agreed':
      return life.after !== undefined || life.startOwed !== undefined;
    case 'ended':
      return life.ending.saidOn !== undefined;
    default:
      return false;
  }
}
