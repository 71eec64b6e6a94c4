import { failureOf } from './outcome.ts';
import { drawnFault, helpedFault, nothingWritten, remarkFault, typedFault } from './signers-mark.ts';
import { signing } from './signing-setup.ts';

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
    said: { decision: undefined, words: { changes: '', refuse: '' } },
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
      on: {
        IT_IS_ME: [{ guard: 'itIsSaidWhereItIsSigned', target: 'marking', actions: 'takeTheTypedName' }, 'confirming'],
        BACK: 'marking',
        STOP: 'stopped',
      },
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
