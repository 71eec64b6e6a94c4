import { assign, setup } from 'xstate';
import type { Drawing } from '../src/case/how.ts';
import type { Signature } from '../src/case/signature.ts';
import type { Failure } from '../src/domain/failure.ts';
import type { Result } from '../src/domain/result.ts';
import { hasFailed, notProvided } from './outcome.ts';
import type { Helped, MarkFault, Written } from './signers-mark.ts';
import { drawnFault, helpedFault, isAnotherName, remarkFault, typedFault } from './signers-mark.ts';

interface SigningInput {
  readonly document: Signature['document'];
  readonly role: Signature['role'];
  /** The signer as the case has them; another way of writing their name takes the place of this one, once they say that it is theirs. */
  readonly name: string;
  /** The signer's role in their own words. */
  readonly capacity: string;
  /** On how many pages the document is read. */
  readonly pages: number;
  /** Whether there is a plan, which is read and signed with the document. */
  readonly hasPlan: boolean;
}

/** A signature without its time and without what it covers, which the sealing adds. */
export type Signed = Pick<Signature, 'document' | 'role' | 'name' | 'capacity' | 'decision' | 'remark' | 'how'>;

/** What a parent has chosen and said so far; nothing is chosen by itself. What they want changed is no reason for a no. */
export interface Said {
  readonly decision: Signed['decision'] | undefined;
  readonly words: Readonly<Record<Exclude<Signed['decision'], 'agree'>, string>>;
}

interface SigningContext extends Signed {
  /** Whose place it is. */
  readonly known: string;
  readonly pages: number;
  /** Which page of the document is read, from 1. */
  readonly page: number;
  readonly hasPlan: boolean;
  readonly said: Said;
  readonly written: Written;
  /** Why the last thing that was handed in was not taken. */
  readonly fault: MarkFault | undefined;
  /** Why the signature could not be stored. */
  readonly failure: Failure | undefined;
  readonly isStored: boolean;
}

export type SigningEvent =
  /** What is on the page has been read. */
  | { readonly type: 'CONTINUE' }
  | { readonly type: 'BACK' }
  /** A parent chooses, and says why; it is decided once they go on. */
  | { readonly type: 'CHOOSE'; readonly said: Said }
  | { readonly type: 'AGREE' }
  | { readonly type: 'ASK_CHANGES'; readonly remark: string }
  | { readonly type: 'REFUSE'; readonly remark: string }
  /** The signer wants to think about it: nothing is decided. */
  | { readonly type: 'THINK' }
  /** A parent writes something more where they sign; it is given once they press the button. */
  | { readonly type: 'WRITE'; readonly written: Partial<Written> }
  | { readonly type: 'TYPE'; readonly name: string; readonly ticked: boolean }
  /** `null` where nothing, or only a dot, was drawn. */
  | { readonly type: 'DRAW'; readonly drawing: Drawing | null; readonly ticked: boolean }
  /** Somebody helps the signer, whose name stands as the case has it. */
  | { readonly type: 'HELPED'; readonly helped: Helped; readonly ticked: boolean }
  /** The other name that was typed is the signer’s own. */
  | { readonly type: 'IT_IS_ME' }
  | { readonly type: 'CONFIRM' }
  | { readonly type: 'RETRY' }
  | { readonly type: 'STOP' };

/** What a signer’s part knows, and what it can do. */
export const signing = setup({
  types: {
    context: {} as SigningContext,
    input: {} as SigningInput,
    output: {} as { readonly signed: boolean },
    events: {} as SigningEvent,
  },
  actors: { sealSignature: notProvided<null, Signed>() },
  guards: {
    thereIsAnotherPage: ({ context: { page, pages } }) => page < pages,
    thereWasAPageBefore: ({ context }) => context.page > 1,
    thereIsAPlanToRead: ({ context }) => context.hasPlan,
    // A parent signs on the page that says what they decide, and with the button that says it.
    itIsSaidWhereItIsSigned: ({ context }) => context.role === 'parent',
    theSignerMayDecline: ({ context }) => context.role === 'parent',
    theSignerMayAskForChanges: ({ context }, remark: string) =>
      context.role === 'parent' && remarkFault(remark) === undefined,
    theSignerGaveNoRemark: ({ context }, remark: string) =>
      context.role === 'parent' && remarkFault(remark) !== undefined,
    itIsAName: (_, { name, ticked }: { readonly name: string; readonly ticked: boolean }) =>
      typedFault(name, ticked) === undefined,
    itIsAnotherName: ({ context }, { name, ticked }: { readonly name: string; readonly ticked: boolean }) =>
      typedFault(name, ticked) === undefined && isAnotherName(context.known, name),
    itIsADrawing: (_, { drawing, ticked }: { readonly drawing: Drawing | null; readonly ticked: boolean }) =>
      drawnFault(drawing, ticked) === undefined,
    itIsSaidWhoHelps: ({ context }, { helped, ticked }: { readonly helped: Helped; readonly ticked: boolean }) =>
      context.role === 'parent' && helpedFault(helped, ticked) === undefined,
    theSignerMayBeHelped: ({ context }) => context.role === 'parent',
    itFailed: (_, result: Result<null, Failure>) => hasFailed(result),
  },
  actions: {
    turnThePage: assign(({ context: { page } }) => ({ page: page + 1 })),
    turnBack: assign(({ context: { page } }) => ({ page: page - 1 })),
    keepWhatIsSaid: assign(({ context }, said: Said) => ({
      said,
      fault: said.decision === context.said.decision ? context.fault : undefined,
    })),
    // In another way to sign there is nothing of what was wrong in the first.
    keepWhatIsWritten: assign(({ context }, written: Partial<Written>) => ({
      written: { ...context.written, ...written },
      fault: written.way === undefined ? context.fault : undefined,
    })),
    // What is ticked is ticked of one answer: under another it is not.
    decide: assign(({ context }, { decision, remark }: Pick<Signed, 'decision' | 'remark'>) => ({
      decision,
      remark: remark.trim(),
      said: {
        decision,
        words: decision === 'agree' ? context.said.words : { ...context.said.words, [decision]: remark },
      },
      written: decision === context.decision ? context.written : { ...context.written, ticked: [] },
      fault: undefined,
    })),
    keepTheTypedName: assign((_, name: string) => ({
      name: name.trim(),
      how: { kind: 'typed' as const },
      fault: undefined,
    })),
    keepTheDrawing: assign(({ context }, drawing: Drawing | null) => ({
      how: drawing === null ? context.how : { kind: 'drawn' as const, drawing },
      fault: undefined,
    })),
    keepTheHelp: assign(({ context }, { by, who, why }: Helped) => ({
      how: by === undefined ? context.how : { kind: 'helped' as const, by, who: who.trim(), why: why.trim() },
      fault: undefined,
    })),
    // It is theirs: the place bears it, and they press the button that says what they decide.
    takeTheTypedName: assign(({ context }) => ({ known: context.name })),
    useTheKnownName: assign(({ context }) => ({ name: context.known })),
    sayWhyNot: assign((_, fault: MarkFault | undefined) => ({ fault })),
    forgetTheFault: assign({ fault: undefined }),
    keepTheFailure: assign((_, failure: Failure) => ({ failure })),
    forgetTheFailure: assign({ failure: undefined }),
    noteThatItIsStored: assign({ isStored: true }),
  },
});
