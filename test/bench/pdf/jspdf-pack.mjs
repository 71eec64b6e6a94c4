import { jsPDF } from 'jspdf';
import autoTableModule from 'jspdf-autotable';

// The same pack, made with jsPDF and its table plug-in (no tags: it has none).
const autoTable = autoTableModule.default ?? autoTableModule;
const margin = 48;
const width = 595.28 - 2 * margin;
const top = 84;
const bottom = 841.89 - 58;
const rule = [125, 142, 151];

class JsPack {
  constructor(fonts) {
    this.pdf = new jsPDF({ unit: 'pt', format: 'a4', compress: true, putOnlyUsedFonts: true });
    this.pdf.addFileToVFS('regular.ttf', fonts.regularText).addFont('regular.ttf', 'Peer', 'normal');
    this.pdf.addFileToVFS('bold.ttf', fonts.boldText).addFont('bold.ttf', 'Peer', 'bold');
    this.pdf.setLanguage('en-GB');
    this.y = top;
  }

  room(height) {
    if (this.y + height <= bottom) return;
    this.pdf.addPage();
    this.y = top;
  }

  paragraph(words, size, style = 'normal') {
    this.pdf.setFont('Peer', style).setFontSize(size);
    const lines = this.pdf.splitTextToSize(words, width);
    this.room(lines.length * size * 1.2);
    this.pdf.text(lines, margin, this.y + size);
    this.y += lines.length * size * 1.2 + 8;
  }

  table(rows, widths, size, head) {
    const columnStyles = Object.fromEntries(
      widths.map((cellWidth, index) => [index, { cellWidth, fontStyle: index === 0 ? 'bold' : 'normal' }]),
    );
    autoTable(this.pdf, {
      startY: this.y,
      margin: { left: margin, right: margin, top, bottom: 58 },
      ...(head === undefined ? {} : { head: [head] }),
      body: rows.map((cells) => cells.map((cell) => cell ?? '\n')),
      theme: 'grid',
      rowPageBreak: 'avoid',
      styles: { font: 'Peer', fontSize: size, cellPadding: 5, lineColor: rule, lineWidth: 0.6, textColor: 20 },
      headStyles: { fontStyle: 'bold', fillColor: [230, 239, 243] },
      columnStyles,
    });
    this.y = this.pdf.lastAutoTable.finalY + 10;
  }

  chart({ sentence, fullHours, weeks }, size) {
    this.paragraph(sentence, size);
    this.room(210);
    const slot = width / weeks.length;
    this.pdf.setFillColor(11, 79, 108).setFontSize(11);
    weeks.forEach(({ label, hours }, index) => {
      this.pdf.rect(
        margin + index * slot + 8,
        this.y + 170 - (hours / fullHours) * 150,
        slot - 16,
        (hours / fullHours) * 150,
        'F',
      );
      this.pdf.text(`${label} ${String(hours)}`, margin + index * slot, this.y + 186);
    });
    this.y += 210;
  }

  week({ label, days }, from, to) {
    this.room(140);
    this.paragraph(label, 12, 'bold');
    const scale = (width - 84) / (to - from);
    this.pdf.setFont('Peer', 'bold').setFontSize(11).setDrawColor(11, 79, 108);
    days.forEach(({ name, slots }, index) => {
      this.pdf.text(name, margin, this.y + index * 23 + 16);
      for (const { start, end, where } of slots) {
        const x = margin + 84 + (start - from) * scale;
        this.pdf.rect(x, this.y + index * 23 + 2, (end - start) * scale, 18);
        for (let line = 0; where !== 'school' && line < (end - start) * scale; line += 5)
          this.pdf.line(x + line, this.y + index * 23 + 20, x + line + 5, this.y + index * 23 + 2);
        this.pdf.text(where.charAt(0).toUpperCase(), x + 4, this.y + index * 23 + 16);
      }
    });
    this.y += days.length * 23 + 10;
  }

  block(block, size) {
    switch (block.kind) {
      case 'heading':
        this.room(60);
        this.paragraph(block.text, block.level === 2 ? 15 : 12.5, 'bold');
        break;
      case 'list':
        for (const item of block.items) this.paragraph(`\u2022  ${item}`, size);
        break;
      case 'fields':
        this.table(
          block.rows.map(({ label, value }) => [label, value]),
          [width * 0.38, width * 0.62],
          size,
        );
        break;
      case 'table': {
        const sum = block.widths.reduce((total, share) => total + share, 0);
        this.table(
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
        this.paragraph(block.caption, size, 'bold');
        for (const week of block.weeks) this.week(week, block.from, block.to);
        break;
      case 'signature':
        this.room(190);
        this.paragraph(block.label, size, 'bold');
        this.pdf.rect(margin, this.y, width, 100);
        this.y += 110;
        this.paragraph(
          block.signed === null
            ? 'Name, role, date'
            : `${block.signed.name}, ${block.signed.capacity}, ${block.signed.at}, ${block.signed.hash}`,
          size,
        );
        break;
      case 'contents':
        for (const { title } of block.entries) {
          this.pdf
            .setFont('Peer', 'bold')
            .setFontSize(size)
            .textWithLink(title, margin, this.y + size, { pageNumber: 1 });
          this.y += 22;
        }
        break;
      default:
        this.paragraph(block.text, size);
    }
  }

  furniture({ school, pupil, printedOn }) {
    const count = this.pdf.getNumberOfPages();
    for (let page = 1; page <= count; page += 1) {
      this.pdf
        .setPage(page)
        .setFont('Peer', 'normal')
        .setFontSize(10)
        .text(school, margin, 40)
        .text(pupil, margin, 54)
        .text(printedOn, margin, 812)
        .text(`Page ${String(page)} of ${String(count)}`, margin + width - 80, 812);
      this.pdf
        .setFont('Peer', 'bold')
        .setFontSize(30)
        .text('DRAFT', margin + width - 110, 58)
        .line(margin, 68, margin + width, 68);
    }
  }
}

/** Makes the pack with jsPDF. */
export async function jspdfPack(pack, fonts) {
  const made = new JsPack(fonts);
  pack.documents.forEach(({ title, forParent, blocks }, index) => {
    if (index > 0) {
      made.pdf.addPage();
      made.y = top;
    }
    made.pdf.outline.add(null, title, { pageNumber: made.pdf.getNumberOfPages() });
    made.paragraph(title, 24, 'bold');
    for (const block of blocks) made.block(block, forParent ? 12.5 : 11);
  });
  made.furniture(pack);
  return await Promise.resolve(new Uint8Array(made.pdf.output('arraybuffer')));
}
