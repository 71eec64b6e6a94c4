import PDFDocument from 'pdfkit';

// The same pack, made by hand with tagged pdfkit: the yardstick of the benchmark. As lean as such code can be.
const margin = 48;
const width = 595.28 - 2 * margin;
const bottom = 841.89 - 58;
const top = 84;
const leading = 0.2;

class KitPack {
  y = top;

  constructor(pack, fonts) {
    const options = {
      size: 'A4',
      margin: 0,
      bufferPages: true,
      autoFirstPage: false,
      pdfVersion: '1.7',
      subset: 'PDF/UA',
      lang: 'en-GB',
      tagged: true,
      displayTitle: true,
      font: null,
      info: { Title: pack.title },
    };
    this.kit = new PDFDocument(options);
    this.kit.registerFont('regular', fonts.regular).registerFont('bold', fonts.bold);
    this.root = this.kit.struct('Document');
    this.kit.addStructure(this.root);
  }

  room(height) {
    if (this.y + height > bottom) this.page();
  }

  page() {
    this.kit.addPage({ size: 'A4', margin: 0 });
    this.y = top;
  }

  element(parent, role, draw, options = {}) {
    const element = this.kit.struct(role, options);
    parent.add(element);
    if (draw !== undefined) {
      element.add(this.kit.markStructureContent(role));
      draw();
      this.kit.endMarkedContent();
    }
    return element;
  }

  artifact(draw) {
    this.kit.markContent('Artifact', { type: 'Layout' });
    draw();
    this.kit.endMarkedContent();
  }

  heightOf(words, font, size, room = width) {
    return this.kit.font(font, size).heightOfString(words, { width: room, lineGap: size * leading });
  }

  paragraph(words, size, role = 'P', font = 'regular') {
    const height = this.heightOf(words, font, size);
    this.room(height);
    this.element(this.root, role, () =>
      this.kit.font(font, size).text(words, margin, this.y, { width, lineGap: size * leading }),
    );
    this.y += height + 8;
  }

  rows(rows, widths, size, head) {
    const table = this.element(this.root, 'Table');
    const draw = (cells, isHead) => {
      const height = Math.max(
        30,
        ...cells.map(
          (cell, index) =>
            this.heightOf(cell ?? '', isHead || index === 0 ? 'bold' : 'regular', size, widths[index] - 12) + 10,
        ),
      );
      if (this.y + height > bottom) {
        this.page();
        if (head !== undefined && !isHead) draw(head, true);
      }
      const row = this.element(table, 'TR');
      let x = margin;
      this.artifact(() => {
        if (isHead) this.kit.rect(margin, this.y, width, height).fill('#e6eff3');
        this.kit.lineWidth(0.6).rect(margin, this.y, width, height);
        for (const column of widths.slice(0, -1)) this.kit.moveTo((x += column), this.y).lineTo(x, this.y + height);
        this.kit.stroke('#7d8e97').fillColor('#16202a');
      });
      x = margin;
      cells.forEach((cell, index) => {
        const options = isHead ? { scope: 'Column' } : index === 0 ? { scope: 'Row' } : {};
        this.element(
          row,
          isHead || index === 0 ? 'TH' : 'TD',
          () =>
            this.kit
              .font(isHead || index === 0 ? 'bold' : 'regular', size)
              .text(cell ?? '', x + 6, this.y + 5, { width: widths[index] - 12, lineGap: size * leading }),
          options,
        );
        x += widths[index];
      });
      this.y += height;
    };
    if (head !== undefined) draw(head, true);
    for (const cells of rows) draw(cells, false);
    this.y += 10;
  }

  figure(alt, height, draw) {
    this.room(height);
    this.element(
      this.root,
      'Figure',
      () => {
        draw(this.y);
      },
      { alt, bbox: [margin, this.y, margin + width, this.y + height] },
    );
    this.kit.fillColor('#16202a');
    this.y += height + 10;
  }

  chart({ fullHours, weeks, sentence }, size) {
    this.paragraph(sentence, size);
    const slot = width / weeks.length;
    this.figure(sentence, 200, (y) => {
      weeks.forEach(({ hours }, index) =>
        this.kit
          .rect(margin + index * slot + 8, y + 170 - (hours / fullHours) * 150, slot - 16, (hours / fullHours) * 150)
          .fill('#0b4f6c'),
      );
      this.kit.fillColor('#16202a').font('regular', 11);
      weeks.forEach(({ label, hours }, index) =>
        this.kit
          .text(label, margin + index * slot, y + 176, { width: slot, align: 'center' })
          .text(String(hours), margin + index * slot, y + 4, { width: slot, align: 'center' }),
      );
    });
  }

  week({ label, days }, from, to) {
    this.paragraph(label, 12, 'P', 'bold');
    const scale = (width - 84) / (to - from);
    this.figure(label, days.length * 23, (y) => {
      days.forEach(({ name, slots }, index) => {
        this.kit.font('bold', 11).text(name, margin, y + index * 23 + 5, { width: 84 });
        for (const { start, end, where } of slots) {
          const x = margin + 84 + (start - from) * scale;
          this.kit
            .lineWidth(1)
            .rect(x, y + index * 23 + 2, (end - start) * scale, 18)
            .stroke('#0b4f6c');
          for (let line = 0; where !== 'school' && line < (end - start) * scale; line += 5)
            this.kit.moveTo(x + line, y + index * 23 + 20).lineTo(x + line + 5, y + index * 23 + 2);
          this.kit
            .stroke('#0b4f6c')
            .text(where.charAt(0).toUpperCase(), x + 4, y + index * 23 + 5, { lineBreak: false });
        }
      });
    });
  }

  block(block, size) {
    switch (block.kind) {
      case 'heading':
        this.room(60);
        this.paragraph(block.text, block.level === 2 ? 15 : 12.5, `H${String(block.level)}`, 'bold');
        break;
      case 'paragraph':
      case 'note':
        this.paragraph(block.text, size);
        break;
      case 'list':
        for (const item of block.items) this.paragraph(`\u2022  ${item}`, size);
        break;
      case 'fields':
        this.rows(
          block.rows.map(({ label, value }) => [label, value]),
          [width * 0.38, width * 0.62],
          size,
        );
        break;
      case 'table': {
        const sum = block.widths.reduce((total, share) => total + share, 0);
        this.rows(
          block.rows,
          block.widths.map((share) => (share / sum) * width),
          size,
          block.head,
        );
        break;
      }
      case 'chart':
        this.chart(block, size);
        break;
      case 'week-grid':
        this.paragraph(block.caption, size, 'P', 'bold');
        for (const week of block.weeks) this.week(week, block.from, block.to);
        break;
      case 'signature':
        this.room(190);
        this.paragraph(block.label, size, 'P', 'bold');
        this.artifact(() => this.kit.lineWidth(1).rect(margin, this.y, width, 100).stroke('#0b4f6c'));
        this.y += 110;
        this.paragraph(
          block.signed === null
            ? 'Name, role, date'
            : `${block.signed.name}, ${block.signed.capacity}, ${block.signed.at}, ${block.signed.hash}`,
          size,
        );
        break;
      case 'contents':
        for (const { document, title } of block.entries) {
          const link = this.element(
            this.root,
            'Link',
            () => this.kit.font('bold', size).text(title, margin, this.y, { width }),
            { alt: title },
          );
          this.kit.goTo(margin, this.y, width, 16, document, { structParent: link, Contents: new String(title) });
          this.y += 22;
        }
        break;
    }
  }

  document({ id, title, forParent, blocks }) {
    this.page();
    this.kit.addNamedDestination(id);
    this.kit.outline.addItem(title);
    this.paragraph(title, 24, 'H1', 'bold');
    for (const block of blocks) this.block(block, forParent ? 12.5 : 11);
  }

  furniture({ school, pupil, printedOn }) {
    const { count } = this.kit.bufferedPageRange();
    for (let index = 0; index < count; index += 1) {
      this.kit.switchToPage(index);
      this.artifact(() => {
        this.kit
          .font('bold', 10)
          .text(school, margin, 30, { lineBreak: false })
          .font('regular', 10)
          .text(pupil, margin, 44, { lineBreak: false });
        this.kit.font('bold', 30).text('DRAFT', margin + width - 110, 28, { lineBreak: false });
        this.kit
          .lineWidth(1)
          .moveTo(margin, 68)
          .lineTo(margin + width, 68)
          .stroke('#0b4f6c');
        this.kit
          .font('regular', 10)
          .text(printedOn, margin, 802, { lineBreak: false })
          .text(`Page ${String(index + 1)} of ${String(count)}`, margin + width - 80, 802, { lineBreak: false });
      });
    }
  }
}

/** Makes the pack with tagged pdfkit. */
export async function pdfkitPack(pack, fonts) {
  const made = new KitPack(pack, fonts);
  const chunks = [];
  made.kit.on('data', (chunk) => chunks.push(chunk));
  const ended = new Promise((resolve) => made.kit.on('end', resolve));
  for (const document of pack.documents) made.document(document);
  made.furniture(pack);
  made.kit.end();
  await ended;
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
