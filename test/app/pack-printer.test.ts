import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createPackPrinter } from '../../src/app/pack-printer.ts';
import type { Pack } from '../../src/documents/model.ts';
import type { PdfMaker } from '../../src/documents/pdf/make-pdf.ts';

const maker = vi.hoisted(() => ({
  warm: vi.fn<PdfMaker['warm']>(),
  make: vi.fn<PdfMaker['make']>(),
  stop: vi.fn<PdfMaker['stop']>(),
}));
vi.mock('../../src/documents/pdf/make-pdf.ts', () => ({ createPdfMaker: () => maker }));

const pack = (version: string): Pack => ({
  title: 'Pack',
  about: 'part-time-timetable',
  language: 'en-GB',
  state: 'draft',
  school: '',
  pupil: '',
  version,
  printedOn: '',
  sample: false,
  damaged: false,
  documents: [],
});

beforeEach(() => {
  vi.resetAllMocks();
  maker.make.mockImplementation(({ version }) => Promise.resolve(new TextEncoder().encode(version)));
});

describe('the printer of packs', () => {
  it('makes a pack once, and gives it out at once the next time', async () => {
    const printer = createPackPrinter();
    const first = await printer.make(pack('1'));
    expect(await printer.make(pack('1'))).toBe(first);
    expect(maker.make).toHaveBeenCalledOnce();
  });

  it('makes it once also where it is asked for twice at the same moment', async () => {
    const printer = createPackPrinter();
    const [first, second] = await Promise.all([printer.make(pack('1')), printer.make(pack('1'))]);
    expect(first).toBe(second);
    expect(maker.make).toHaveBeenCalledOnce();
  });

  it('makes another pack anew, however little is different', async () => {
    const printer = createPackPrinter();
    expect(await printer.make(pack('1'))).not.toEqual(await printer.make(pack('2')));
    expect(await printer.make({ ...pack('1'), state: 'signed' })).toBeDefined();
    expect(maker.make).toHaveBeenCalledTimes(3);
  });

  it('tries again what has failed', async () => {
    maker.make.mockRejectedValueOnce(new Error('worker gone'));
    const printer = createPackPrinter();
    await expect(printer.make(pack('1'))).rejects.toThrow('worker gone');
    await printer.make(pack('1'));
    expect(maker.make).toHaveBeenCalledTimes(2);
  });

  it('keeps the last eight and no more', async () => {
    const printer = createPackPrinter();
    for (let version = 1; version <= 9; version += 1) await printer.make(pack(String(version)));
    await printer.make(pack('2'));
    expect(maker.make).toHaveBeenCalledTimes(9);
    await printer.make(pack('1'));
    expect(maker.make).toHaveBeenCalledTimes(10);
  });

  it('forgets everything on a lock, and ends the worker', async () => {
    const printer = createPackPrinter();
    await printer.make(pack('1'));
    printer.forget();
    expect(maker.stop).toHaveBeenCalledOnce();
    await printer.make(pack('1'));
    expect(maker.make).toHaveBeenCalledTimes(2);
  });

  it('warms the worker when it is told to', () => {
    createPackPrinter().warm();
    expect(maker.warm).toHaveBeenCalledOnce();
  });
});
