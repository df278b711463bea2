import { DRAWABLE, tagOf } from './figures.js';
import { watch } from './watch.js';

/** For each tag the files that define it, tried by turns: a browser may not ask twice for one that failed. */
export type Loaders = Readonly<Record<string, readonly (() => Promise<unknown>)[]>>;

const FIRST_WAIT = 1000;
/** After so many failures, only another such element or the return of the network has a tag tried again. */
const ATTEMPTS = 6;

/** Loads what the tags on the page need, now and when one comes later. What does not load hides nothing. */
export function autoload(loaders: Loaders): void {
  const wanted = new Map<string, Definition>();
  watch([...Object.keys(loaders), DRAWABLE].join(), (element) => {
    const tag = element.matches(DRAWABLE) ? tagOf(element) : element.localName;
    const files = tag && loaders[tag];
    if (!files || customElements.get(tag)) return;
    const definition = wanted.get(tag);
    if (definition) definition.tryLater();
    else wanted.set(tag, new Definition(tag, files));
  });
  addEventListener('online', () => wanted.forEach((definition) => definition.tryNow()));
}

/** A tag that the page wants to have defined. */
class Definition {
  readonly #tag: string;
  readonly #files: Loaders[string];
  #failures = 0;
  #underWay = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(tag: string, files: Loaders[string]) {
    this.#tag = tag;
    this.#files = files;
    this.tryNow();
  }

  tryNow(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#underWay && !customElements.get(this.#tag)) void this.#try();
  }

  /** After a wait that doubles from failure to failure. */
  tryLater(): void {
    if (this.#underWay) return;
    this.#timer ??= setTimeout(() => this.tryNow(), FIRST_WAIT * 2 ** (Math.min(this.#failures, ATTEMPTS) - 1));
  }

  async #try(): Promise<void> {
    this.#underWay = true;
    await this.#files[this.#failures % this.#files.length]?.().catch(() => undefined);
    this.#underWay = false;
    if (customElements.get(this.#tag)) return;
    this.#failures++;
    if (this.#failures < ATTEMPTS) this.tryLater();
  }
}
