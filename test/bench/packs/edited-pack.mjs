let edits = 0;

const lengthened = (block) => ({ ...block, text: `${block.text} ${String(edits)}` });

/** The pack with one answer of its last document changed, another one at each call. */
export function editedPack(pack) {
  edits += 1;
  const documents = pack.documents.map((document) =>
    document.id === 'evidence'
      ? { ...document, blocks: document.blocks.map((block, index) => (index === 1 ? lengthened(block) : block)) }
      : document,
  );
  return { ...pack, documents };
}
