import pdfMake from 'pdfmake';

// The same pack, made with pdfmake (no tags: it has none).
const content = 595.28 - 96;
const brand = '#0b4f6c';
const ruled = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  hLineColor: () => '#7d8e97',
  vLineColor: () => '#7d8e97',
  paddingLeft: () => 6,
  paddingRight: () => 6,
  paddingTop: () => 5,
  paddingBottom: () => 5,
};

const table = (rows, widths, size, head) => ({
  table: {
    headerRows: head === undefined ? 0 : 1,
    dontBreakRows: true,
    widths: widths.map((width) => width - 12.6),
    body: [
      ...(head === undefined ? [] : [head.map((text) => ({ text, bold: true, fillColor: '#e6eff3', color: brand }))]),
      ...rows.map((cells) => cells.map((cell, index) => ({ text: cell ?? '\n', bold: index === 0 }))),
    ],
  },
  layout: ruled,
  fontSize: size,
  margin: [0, 5, 0, 10],
});

const chart = ({ sentence, fullHours, weeks }, size) => {
  const slot = content / weeks.length;
  return [
    { text: sentence, fontSize: size },
    {
      canvas: weeks.map(({ hours }, index) => ({
        type: 'rect',
        x: index * slot + 8,
        y: 170 - (hours / fullHours) * 150,
        w: slot - 16,
        h: (hours / fullHours) * 150,
        color: brand,
      })),
    },
    {
      columns: weeks.map(({ label, hours }) => ({
        text: `${label}\n${String(hours)}`,
        width: slot,
        alignment: 'center',
        fontSize: 11,
      })),
    },
  ];
};

const week = ({ label, days }, from, to) => {
  const scale = (content - 84) / (to - from);
  const slots = days.flatMap(({ slots: parts }, index) =>
    parts.flatMap(({ start, end, where }) => [
      {
        type: 'rect',
        x: 84 + (start - from) * scale,
        y: index * 23 + 2,
        w: (end - start) * scale,
        h: 18,
        lineColor: brand,
      },
      ...Array.from({ length: where === 'school' ? 0 : Math.floor(((end - start) * scale) / 5) }, (_, line) => ({
        type: 'line',
        x1: 84 + (start - from) * scale + line * 5,
        y1: index * 23 + 20,
        x2: 89 + (start - from) * scale + line * 5,
        y2: index * 23 + 2,
        lineColor: brand,
      })),
    ]),
  );
  return {
    unbreakable: true,
    stack: [
      { text: label, bold: true, fontSize: 12 },
      { canvas: slots },
      { columns: days.map(({ name }) => ({ text: name, bold: true, fontSize: 11 })) },
    ],
  };
};

const signature = ({ label, signed }, size) => ({
  unbreakable: true,
  stack: [
    { text: label, bold: true, fontSize: size },
    { canvas: [{ type: 'rect', x: 0, y: 0, w: content, h: 100, lineColor: brand }] },
    {
      text: signed === null ? 'Name, role, date' : `${signed.name}, ${signed.capacity}, ${signed.at}, ${signed.hash}`,
      fontSize: size,
    },
  ],
});

const blockOf = (block, size) => {
  switch (block.kind) {
    case 'heading':
      return {
        text: block.text,
        bold: true,
        fontSize: block.level === 2 ? 15 : 12.5,
        color: brand,
        margin: [0, 12, 0, 4],
        outline: true,
      };
    case 'list':
      return { ul: block.items, fontSize: size };
    case 'fields':
      return table(
        block.rows.map(({ label, value }) => [label, value]),
        [content * 0.38, content * 0.62],
        size,
      );
    case 'table': {
      const sum = block.widths.reduce((total, share) => total + share, 0);
      return table(
        block.rows,
        block.widths.map((share) => (share / sum) * content),
        size,
        block.head,
      );
    }
    case 'chart':
      return chart(block, size);
    case 'week-grid':
      return [
        { text: block.caption, bold: true, fontSize: size },
        ...block.weeks.map((one) => week(one, block.from, block.to)),
      ];
    case 'signature':
      return signature(block, size);
    case 'contents':
      return block.entries.map(({ document, title }) => ({
        text: title,
        linkToDestination: document,
        bold: true,
        color: brand,
        margin: [0, 4, 0, 4],
      }));
    default:
      return { text: block.text, fontSize: size, margin: [0, 0, 0, 8] };
  }
};

/** Makes ready what pdfmake keeps between packs: its fonts. */
export function setUpPdfmake(fonts) {
  pdfMake.setUrlAccessPolicy?.(() => false);
  pdfMake.setLocalAccessPolicy?.(() => false);
  pdfMake.virtualfs.writeFileSync('regular.ttf', Buffer.from(fonts.regular));
  pdfMake.virtualfs.writeFileSync('bold.ttf', Buffer.from(fonts.bold));
  pdfMake.setFonts({ Peer: { normal: 'regular.ttf', bold: 'bold.ttf' } });
}

/** Makes the pack with pdfmake. */
export async function pdfmakePack(shared) {
  const pack = structuredClone(shared); // pdfmake writes into what it is given
  const small = { fontSize: 10 };
  const made = pdfMake.createPdf({
    pageSize: 'A4',
    pageMargins: [48, 84, 48, 58],
    version: '1.7',
    info: { title: pack.title },
    defaultStyle: { font: 'Peer', fontSize: 11, lineHeight: 1.18 },
    header: {
      margin: [48, 30, 48, 0],
      columns: [
        { text: `${pack.school}\n${pack.pupil}`, ...small },
        { text: 'DRAFT', fontSize: 30, bold: true, alignment: 'right' },
      ],
    },
    footer: (page, pages) => ({
      margin: [48, 14, 48, 0],
      columns: [
        { text: pack.printedOn, ...small },
        { text: `Page ${String(page)} of ${String(pages)}`, alignment: 'right', ...small },
      ],
    }),
    content: pack.documents.flatMap(({ id, title, forParent, blocks }, index) => [
      {
        text: title,
        id,
        bold: true,
        fontSize: 24,
        color: brand,
        outline: true,
        ...(index === 0 ? {} : { pageBreak: 'before' }),
      },
      ...blocks.flatMap((block) => blockOf(block, forParent ? 12.5 : 11)),
    ]),
  });
  return new Uint8Array(await made.getBuffer());
}
