/** The id of a document's element on the page, for the links of the contents. */
export const documentAnchor = (document: string): string => `document-${document}`;
