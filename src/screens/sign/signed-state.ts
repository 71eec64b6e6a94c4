import type { Case } from '../../case/case.ts';
import type { PlacedSignature, TakenBack } from '../../documents/facts.ts';
import { thatNeverRan } from '../../documents/parts/agreed-too-late.ts';
import { momentAsItSays } from '../../documents/parts/moment-in-words.ts';
import { stateOfPlace, takenBackOnDay } from '../../documents/signing/signature-words.ts';
import type { IsoDate } from '../../domain/iso-date.ts';
import { dayOfMoment } from '../../domain/moment.ts';
import { givenOn } from '../../life/clock-ahead.ts';
import { goingOn } from '../../life/going-on.ts';
import type { Life } from '../../life/life.ts';
import type { AgreedVersion } from '../../life/versions.ts';

/** What is read of the case around a signature. */
interface Around {
  readonly case: Case;
  readonly life: Life;
  readonly today: IsoDate;
  /** All signatures of the case. */
  readonly placed: readonly PlacedSignature[];
  readonly versions: readonly AgreedVersion[];
}

/** How the version that a signature made, or went on beside it, was taken back, if it was. */
export const takenBackOf = (
  { goesOn, takenBack }: PlacedSignature,
  { placed }: Pick<Around, 'placed'>,
): TakenBack | undefined =>
  takenBack ?? placed.find(({ version }) => version !== undefined && version === goesOn)?.takenBack;

const takenBackInWords = (takenBack: TakenBack, today: IsoDate): string =>
  takenBack.how === 'withdrawn' ? `taken back ${givenOn(takenBack.on, today)}` : takenBackOnDay(takenBack, today);

/** What somebody said to a change of what is over now: what became of that comes first. */
function ofBefore(placed: PlacedSignature, goesOn: number, around: Around): string {
  const { name, capacity, decision, at } = placed.signature;
  const back = takenBackOf(placed, around);
  const became = back === undefined ? '' : `Version ${String(goesOn)}: ${takenBackInWords(back, around.today)}. `;
  const said = decision === 'refuse' ? 'Did not agree to a change' : 'Asked for something else';
  return `${became}${said} while version ${String(goesOn)} held. Signed by ${name} (${capacity}) ${givenOn(dayOfMoment(at), around.today, momentAsItSays(at))}.`;
}

/** Which version a signature that holds is for, and how that was taken back, if it was. */
function ofVersion({ stands, version, takenBack }: PlacedSignature, around: Around): string {
  if (!stands || version === undefined) return '';
  const is = `It is for version ${String(version)}`;
  if (takenBack !== undefined) return ` ${is}, ${takenBackInWords(takenBack, around.today)}.`;
  const neverRan = thatNeverRan(version, around);
  return ` ${is}${neverRan === undefined ? '' : `, which ${neverRan}`}.`;
}

/** How a place stands on the page of signatures; of what has ended it is not said that it goes on. */
export function signedState(placed: PlacedSignature | undefined, around: Around): string {
  if (placed === undefined) return stateOfPlace(placed, around.case, around.today);
  const { goesOn, takesBack, signature } = placed;
  if (goingOn(around.life) === undefined && goesOn !== undefined && !takesBack && signature.decision !== 'agree')
    return ofBefore(placed, goesOn, around);
  return `${stateOfPlace(placed, around.case, around.today)}${ofVersion(placed, around)}`;
}
