/** A page of the app, as its address names it. No answer ever stands in an address. */
export type Address =
  | { readonly page: 'start' }
  | { readonly page: 'cases' }
  | { readonly page: 'case'; readonly id: string; readonly place: string }
  | { readonly page: 'delete'; readonly id: string }
  /** What was found wrong with a case, or with the settings; without an id with the account of all cases. */
  | { readonly page: 'settle'; readonly id?: string }
  | { readonly page: 'sample'; readonly place: string }
  | { readonly page: 'settings'; readonly place: string }
  | { readonly page: 'about' }
  | { readonly page: 'rules' }
  | { readonly page: 'keeping' }
  | { readonly page: 'data-protection' }
  | { readonly page: 'unknown' };

/** How many parts an address may have behind its page; none where it is not named. */
const partsBehind = (page: string): number => {
  switch (page) {
    case 'delete':
    case 'settle':
      return 1;
    case 'case':
    case 'sample':
    case 'settings':
      return Infinity;
    default:
      return 0;
  }
};

/**
 * Reads an address.
 * @param hash what follows the page's own address, `#/...`; a fragment of another form is no address and gives `undefined`.
 */
export function readAddress(hash: string): Address | undefined {
  if (hash === '' || hash === '#') return { page: 'start' };
  if (!hash.startsWith('#/')) return undefined;
  const [page = '', ...rest] = hash.slice(2).split('/').map(decodePart);
  const [id = ''] = rest;
  // What no page of that kind has behind it leads nowhere, and never to another page.
  const leadsNowhere = rest.slice(partsBehind(page)).some((part) => part !== '');
  if (leadsNowhere) return { page: 'unknown' };
  switch (page) {
    case '':
      return { page: 'start' };
    case 'cases':
      return { page: 'cases' };
    case 'case':
      return id === '' ? { page: 'unknown' } : { page: 'case', id, place: rest.slice(1).join('/') };
    case 'delete':
      return id === '' ? { page: 'unknown' } : { page: 'delete', id };
    case 'settle':
      return { page: 'settle', ...(id === '' ? {} : { id }) };
    case 'sample':
      return { page: 'sample', place: rest.join('/') };
    case 'settings':
      return { page: 'settings', place: rest.join('/') };
    case 'about':
      return { page: 'about' };
    case 'rules':
      return { page: 'rules' };
    case 'keeping':
      return { page: 'keeping' };
    case 'data-protection':
      return { page: 'data-protection' };
    default:
      return { page: 'unknown' };
  }
}

const decodePart = (part: string): string => {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

/** The address of a page. */
export function hrefTo(address: Exclude<Address, { page: 'unknown' }>): string {
  switch (address.page) {
    case 'start':
      return '#/';
    case 'case':
      return `#/case/${address.id}${address.place === '' ? '' : `/${address.place}`}`;
    case 'delete':
      return `#/delete/${address.id}`;
    case 'settle':
      return address.id === undefined ? '#/settle' : `#/settle/${address.id}`;
    case 'sample':
      return `#/sample${address.place === '' ? '' : `/${address.place}`}`;
    case 'settings':
      return `#/settings${address.place === '' ? '' : `/${address.place}`}`;
    default:
      return `#/${address.page}`;
  }
}
