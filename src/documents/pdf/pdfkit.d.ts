// What is used of pdfkit, which brings no types.
declare module 'pdfkit' {
  import type { Readable } from 'node:stream';

  export interface StructureContent {
    readonly refs: readonly unknown[];
  }

  export interface StructureElement {
    add(child: StructureElement | StructureContent): this;
    end(): void;
  }

  export interface StructureOptions {
    readonly title?: string;
    readonly alt?: string;
    readonly lang?: string;
    readonly scope?: string;
    readonly bbox?: readonly [number, number, number, number];
  }

  export interface DocumentOptions {
    readonly subset?: string;
    readonly pdfVersion?: string;
    readonly lang?: string;
    readonly displayTitle?: boolean;
    readonly tagged?: boolean;
    readonly autoFirstPage?: boolean;
    readonly compress?: boolean;
    readonly font?: string | null;
    readonly info?: Readonly<Record<string, string | Date>>;
  }

  export default class PDFDocument implements Pick<Readable, 'on'> {
    constructor(options: DocumentOptions);
    on: Readable['on'];
    info: Record<string, unknown>;
    /** The font of the text that follows, opened for this file. */
    _font: unknown;
    font(source: unknown, size?: number): this;
    fontSize(size: number): this;
    endMetadata(): void;
    addContent(operator: string): this;
    flushPages(): void;
    readonly page: { write(content: string): void } | null;
    addPage(options?: { readonly size?: string | readonly [number, number]; readonly margin?: number }): this;
    end(): void;

    save(): this;
    restore(): this;
    translate(x: number, y: number): this;
    scale(x: number, y: number): this;
    rect(x: number, y: number, width: number, height: number): this;
    roundedRect(x: number, y: number, width: number, height: number, radius: number): this;
    circle(x: number, y: number, radius: number): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    closePath(): this;
    clip(): this;
    fill(colour: string): this;
    stroke(colour: string): this;
    fillAndStroke(fill: string, stroke: string): this;
    lineWidth(width: number): this;
    lineCap(cap: 'butt' | 'round' | 'square'): this;
    lineJoin(join: 'miter' | 'round' | 'bevel'): this;
    dash(length: number, options?: { readonly space?: number }): this;
    undash(): this;

    struct(role: string, options?: StructureOptions): StructureElement;
    addStructure(element: StructureElement): this;
    markContent(tag: string, options?: { readonly type?: string }): this;
    markStructureContent(role: string): StructureContent;
    endMarkedContent(): this;
    goTo(
      x: number,
      y: number,
      width: number,
      height: number,
      name: string,
      options: { readonly structParent: StructureElement; readonly Contents: unknown },
    ): this;
  }
}
