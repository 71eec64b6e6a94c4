import type { Signature } from '../case/signature.ts';
import type { GivenDay, IsoDate } from '../domain/iso-date.ts';
import type { Ending } from './ending.ts';
import type { AgreedVersion } from './versions.ts';

/** Who has not agreed yet. */
export type Waiting = 'parent' | 'agency' | 'head';

/** Who has something left to write down before the parent can decide. */
export type WritesFirst = 'school' | 'head';

/** What the present answers would change of what is agreed. */
export interface Proposal {
  /** The keys of the terms that are others. */
  readonly changed: readonly string[];
  /** What reads otherwise because of them, as a sentence names it, each name once. */
  readonly named: readonly string[];
  readonly waitsFor: readonly Waiting[];
  /** Who writes something down before the parent can be asked; nobody where they can. */
  readonly writesFirst?: WritesFirst | undefined;
  /** The parent’s last word on it, if any. */
  readonly parent: Signature | undefined;
  /** Since when it waits: since somebody last decided on it, or it was written down, UTC, ISO 8601. */
  readonly since: string | undefined;
}

/** What has become of an arrangement, on a day. */
export type Life =
  | {
      readonly state: 'set-aside';
      readonly on: GivenDay | undefined;
      /** Who did it; none where they gave no name. */
      readonly by: string | undefined;
      readonly why: string;
    }
  | { readonly state: 'declined'; readonly on: GivenDay | undefined }
  | {
      readonly state: 'draft';
      readonly start: IsoDate | undefined;
      /** The last decision, where it was about earlier answers. */
      readonly earlier: Signature | undefined;
      /** Whether nothing that was answered can be read any more: it is none of a new case. */
      readonly isAllLost?: true;
    }
  | {
      readonly state: 'deciding';
      readonly start: IsoDate | undefined;
      readonly waitsFor: readonly Waiting[];
      /** Who writes something down before the parent can be asked; nobody where they can. */
      readonly writesFirst?: WritesFirst | undefined;
      /** What the parent wants changed, where they asked for that. */
      readonly asked: Signature | undefined;
      readonly since: string;
    }
  | {
      readonly state: 'refused';
      readonly who: 'parent' | 'agency';
      readonly by: string;
      readonly on: GivenDay;
      readonly start: IsoDate | undefined;
      /** Whether that no took back what everybody had agreed to, before any of it began. */
      readonly takesBack?: true;
      /** Whether the professional who said no had never agreed. */
      readonly neverAgreed?: true;
    }
  | {
      readonly state: 'not-begun';
      readonly start: IsoDate;
      /** What everybody agreed to after its own last day, and that day, where nothing else is planned: it never ran. */
      readonly agreedTooLate?: { readonly version: AgreedVersion; readonly end: IsoDate };
    }
  | {
      readonly state: 'agreed';
      readonly version: AgreedVersion;
      /** The version before it, where that is over and a school day lies between: on such days full time is owed. */
      readonly after: { readonly version: AgreedVersion; readonly end: IsoDate } | undefined;
      /** The day to start that came before another was planned and agreed, as long as nobody has said since that the pupil is in school full time. */
      readonly startOwed: IsoDate | undefined;
      readonly proposal: Proposal | undefined;
      /** What the parent who agreed asks to be changed since. */
      readonly asked: Signature | undefined;
    }
  | {
      readonly state: 'running';
      readonly version: AgreedVersion;
      /** A later version that is agreed and takes over on its day. */
      readonly next: AgreedVersion | undefined;
      /** How it ends on a day to come, where notice of that was given. */
      readonly ahead: Ending | undefined;
      readonly proposal: Proposal | undefined;
      readonly asked: Signature | undefined;
    }
  | {
      readonly state: 'over';
      readonly version: AgreedVersion;
      /** Its last part-time day. */
      readonly end: IsoDate;
      readonly proposal: Proposal | undefined;
    }
  | { readonly state: 'ended'; readonly version: AgreedVersion; readonly ending: Ending };

/** The version that a life speaks of; `undefined` where nothing that was agreed counts. */
export const versionIn = (life: Life): AgreedVersion | undefined => ('version' in life ? life.version : undefined);
