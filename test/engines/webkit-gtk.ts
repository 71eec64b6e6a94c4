import { setTimeout as pause } from 'node:timers/promises';
import { patience, type Driver } from './driver.ts';
import { isElement, openSession, type ElementReference } from './webdriver.ts';

const selectAll = '\uE009a\uE000'; // Ctrl+A; WebDriver's own `clear` goes past React
const remove = '\uE017';

/** Looks for what a person would: by role and name, by label, by heading, by text. Runs in the page. */
const finders = `
  const words = (text) => (text ?? '').replace(/\\s+/g, ' ').trim();
  const seen = (element) => element.getClientRects().length > 0;
  const labelOf = (box) => {
    const byId = box.getAttribute('aria-labelledby');
    if (byId) return words(byId.split(/\\s+/).map((id) => document.getElementById(id)?.textContent ?? '').join(' '));
    return words(box.getAttribute('aria-label') ?? [...(box.labels ?? [])].map((label) => label.textContent).join(' '));
  };
  const [sought, name, group] = arguments;
  const fieldset = [...document.querySelectorAll('fieldset')].find((one) => words(one.querySelector('legend')?.textContent) === group);
  const room = group === null ? document : fieldset;
  const all = (selector) => [...(room?.querySelectorAll(selector) ?? [])];
  const find = {
    box: () => all('input, textarea, select').find((box) => labelOf(box) === name),
    button: () => all('button, [role=button]').find((button) => seen(button) && (words(button.textContent) === name || button.getAttribute('aria-label') === name)),
    link: () => all('a[href]').find((link) => seen(link) && (words(link.textContent) === name || link.getAttribute('aria-label') === name)),
    radio: () => all('input[type=radio]').find((radio) => labelOf(radio) === name),
    checkbox: () => all('input[type=checkbox]').find((checkbox) => labelOf(checkbox) === name),
    heading: () => all('h1').find((heading) => seen(heading) && words(heading.textContent) === name),
    text: () => all('body *').find((element) => seen(element) && words(element.textContent) === name),
  };
  return find[sought]() ?? null;
`;

const whereItStands = `const { left, top } = arguments[0].getBoundingClientRect(); return left + ' ' + top;`;
const bringIntoView = `arguments[0].scrollIntoView({ block: 'center' }); ${whereItStands}`;

type Sought = 'box' | 'button' | 'link' | 'radio' | 'checkbox' | 'heading' | 'text';

/** WebKitGTK's small browser on a screen of its own, the nearest thing to Safari that runs here. */
export async function openWebkitGtk({
  driver,
  screen,
  browser,
}: {
  driver: string;
  screen: string;
  browser: string;
}): Promise<Driver> {
  const session = await openSession(
    [screen, '-a', driver],
    { 'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] } },
    { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' }, // root cannot make the sandbox; there is no graphics card
  );

  /** Asks again until there is an answer. A page that is just being replaced gives an error, which counts as none. */
  async function until<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      const answer = await ask().catch(() => undefined);
      if (answer !== undefined) return answer;
      await pause(100);
    }
    const standing = await session.run('return document.body.innerText').catch(() => '');
    throw new Error(`Not found in time: ${what}. The page says: ${String(standing).slice(0, 1_000)}`);
  }

  const find = (sought: Sought, name: string, group?: string): Promise<ElementReference> =>
    until(`${sought} "${name}"`, async () => {
      const found = await session.run(finders, sought, name, group ?? null);
      return isElement(found) ? found : undefined;
    });

  /**
   * What is found, in view and at rest. WebDriver works out a point and then clicks it: a page that is just being shown and puts
   * itself back to its top in between gets the click in a wrong place.
   */
  const findAtRest = (sought: Sought, name: string, group?: string): Promise<ElementReference> =>
    until(`${sought} "${name}" at rest`, async () => {
      const element = await find(sought, name, group);
      const before = await session.run(bringIntoView, element);
      await pause(150);
      return (await session.run(whereItStands, element)) === before ? element : undefined;
    });

  return {
    go: (url) => session.go(url),
    reload: () => session.refresh(),
    async fill(label, text, group) {
      const box = await find('box', label, group);
      await session.type(box, selectAll + remove);
      await session.type(box, text);
    },
    async press(what, name, group) {
      const element = await findAtRest(what, name, group);
      // Radios and checkboxes lie under the drawn ones, where WebDriver finds no point to click.
      if (what === 'radio' || what === 'checkbox') await session.run('arguments[0].click()', element);
      else await session.click(element);
    },
    async untilHeading(text) {
      await find('heading', text);
    },
    async untilText(text) {
      await find('text', text);
    },
    async untilHolds(label, text, group) {
      const box = await find('box', label, group);
      await until(`"${text}" in "${label}"`, async () =>
        (await session.run('return arguments[0].value', box)) === text ? true : undefined,
      );
    },
    async untilTrue(expression) {
      await until(expression, async () =>
        (await session.run(`return Boolean(${expression})`)) === true ? true : undefined,
      );
    },
    read: (expression) => session.run(`return (${expression})`),
    close: () => session.quit(),
  };
}
