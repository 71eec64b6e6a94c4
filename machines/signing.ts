import { assign, setup } from 'xstate';
import type { Drawing } from '../src/case/how.ts';
import type { Signature } from '../src/case/signature.ts';
import type { Failure } from '../src/domain/failure.ts';
import type { Result } from '../src/domain/result.ts';
import { failureOf, hasFailed, notProvided } from './outcome.ts';
import type { Helped, MarkFault, Written } from './signers-mark.ts';
import { drawnFault, helpedFault, isAnotherName, nothingWritten, remarkFault, typedFault } from './signers-mark.ts';

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

/** What a parent has chosen and said so far; nothing is chosen by itself. */
export interface Said {
  readonly decision: Signed['decision'] | undefined;
  readonly remark: string;
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

const signing = setup({
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
    keepWhatIsSaid: assign((_, said: Said) => ({ said })),
    keepWhatIsWritten: assign(({ context }, written: Partial<Written>) => ({
      written: { ...context.written, ...written },
    })),
    // What is ticked is ticked of one answer: under another it is not.
    decide: assign(({ context }, { decision, remark }: Pick<Signed, 'decision' | 'remark'>) => ({
      decision,
      remark: remark.trim(),
      said: { decision, remark: decision === 'agree' ? context.said.remark : remark },
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
    useTheKnownName: assign(({ context }) => ({ name: context.known })),
    sayWhyNot: assign((_, fault: MarkFault | undefined) => ({ fault })),
    forgetTheFault: assign({ fault: undefined }),
    keepTheFailure: assign((_, failure: Failure) => ({ failure })),
    forgetTheFailure: assign({ failure: undefined }),
    noteThatItIsStored: assign({ isStored: true }),
  },
});

/** One signer's part on this device. It can be stopped at any moment before the signature is stored. */
export const signingMachine = signing.createMachine({
  id: 'signing',
  context: ({ input: { document, role, name, capacity, pages, hasPlan } }) => ({
    document,
    role,
    name,
    known: name,
    capacity,
    pages,
    page: 1,
    hasPlan,
    decision: 'agree',
    remark: '',
    said: { decision: undefined, remark: '' },
    written: nothingWritten(name),
    how: { kind: 'typed' },
    fault: undefined,
    failure: undefined,
    isStored: false,
  }),
  output: ({ context }) => ({ signed: context.isStored }),
  initial: 'reading',
  states: {
    reading: {
      on: {
        CONTINUE: [
          { guard: 'thereIsAnotherPage', actions: 'turnThePage' },
          { guard: 'thereIsAPlanToRead', target: 'readingPlan' },
          'deciding',
        ],
        BACK: { guard: 'thereWasAPageBefore', actions: 'turnBack' },
        STOP: 'stopped',
      },
    },
    readingPlan: {
      on: { CONTINUE: 'deciding', BACK: 'reading', STOP: 'stopped' },
    },
    deciding: {
      on: {
        CHOOSE: {
          guard: 'theSignerMayDecline',
          actions: { type: 'keepWhatIsSaid', params: ({ event }) => event.said },
        },
        AGREE: { target: 'marking', actions: { type: 'decide', params: { decision: 'agree', remark: '' } } },
        ASK_CHANGES: [
          {
            guard: { type: 'theSignerMayAskForChanges', params: ({ event }) => event.remark },
            target: 'marking',
            actions: { type: 'decide', params: ({ event }) => ({ decision: 'changes', remark: event.remark }) },
          },
          {
            guard: { type: 'theSignerGaveNoRemark', params: ({ event }) => event.remark },
            actions: { type: 'sayWhyNot', params: ({ event }) => remarkFault(event.remark) },
          },
        ],
        REFUSE: {
          guard: 'theSignerMayDecline',
          target: 'marking',
          actions: { type: 'decide', params: ({ event }) => ({ decision: 'refuse', remark: event.remark }) },
        },
        THINK: { guard: 'theSignerMayDecline', target: 'thinking', actions: 'forgetTheFault' },
        BACK: [
          { guard: 'thereIsAPlanToRead', target: 'readingPlan', actions: 'forgetTheFault' },
          { target: 'reading', actions: 'forgetTheFault' },
        ],
        STOP: 'stopped',
      },
    },
    thinking: {
      on: { BACK: 'deciding', STOP: 'stopped' },
    },
    marking: {
      on: {
        WRITE: {
          guard: 'theSignerMayDecline',
          actions: { type: 'keepWhatIsWritten', params: ({ event }) => event.written },
        },
        TYPE: [
          {
            guard: { type: 'itIsAnotherName', params: ({ event }) => event },
            target: 'underAnotherName',
            actions: { type: 'keepTheTypedName', params: ({ event }) => event.name },
          },
          {
            guard: { type: 'itIsAName', params: ({ event }) => event },
            target: 'confirming',
            actions: { type: 'keepTheTypedName', params: ({ event }) => event.name },
          },
          { actions: { type: 'sayWhyNot', params: ({ event }) => typedFault(event.name, event.ticked) } },
        ],
        DRAW: [
          {
            guard: { type: 'itIsADrawing', params: ({ event }) => event },
            target: 'confirming',
            actions: ['useTheKnownName', { type: 'keepTheDrawing', params: ({ event }) => event.drawing }],
          },
          { actions: { type: 'sayWhyNot', params: ({ event }) => drawnFault(event.drawing, event.ticked) } },
        ],
        HELPED: [
          {
            guard: { type: 'itIsSaidWhoHelps', params: ({ event }) => event },
            target: 'confirming',
            actions: ['useTheKnownName', { type: 'keepTheHelp', params: ({ event }) => event.helped }],
          },
          {
            guard: 'theSignerMayBeHelped',
            actions: { type: 'sayWhyNot', params: ({ event }) => helpedFault(event.helped, event.ticked) },
          },
        ],
        BACK: { target: 'deciding', actions: 'forgetTheFault' },
        STOP: 'stopped',
      },
    },
    underAnotherName: {
      on: { IT_IS_ME: 'confirming', BACK: 'marking', STOP: 'stopped' },
    },
    confirming: {
      always: { guard: 'itIsSaidWhereItIsSigned', target: 'storing' },
      on: { CONFIRM: 'storing', BACK: 'marking', STOP: 'stopped' },
    },
    storing: {
      entry: 'forgetTheFailure',
      invoke: {
        src: 'sealSignature',
        input: ({ context: { document, role, name, capacity, decision, remark, how } }) => ({
          document,
          role,
          name,
          capacity,
          decision,
          remark,
          how,
        }),
        onDone: [
          {
            guard: { type: 'itFailed', params: ({ event }) => event.output },
            target: 'failed',
            actions: { type: 'keepTheFailure', params: ({ event }) => failureOf(event.output) },
          },
          { target: 'done', actions: 'noteThatItIsStored' },
        ],
        onError: { target: 'failed', actions: { type: 'keepTheFailure', params: { kind: 'unexpected' } } },
      },
    },
    failed: {
      on: { RETRY: 'storing', STOP: 'stopped' },
    },
    done: { type: 'final' },
    stopped: { type: 'final' },
  },
});
