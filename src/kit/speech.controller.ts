import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { speechFor, Speech } from '../presentation/words/languages.js';

/** Elements to tell when a `lang` changes anywhere in the document. */
const listening = new Set<() => void>();
let observer: MutationObserver | undefined;

/** The language of the page around the host, which is drawn again when that changes. */
export class SpeechController implements ReactiveController {
  /** What is spoken: until the words of another language are there, the one before. */
  speech: Speech = { lang: 'en' };
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed = () => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Takes up the nearest language, through shadow roots; English where there is none. */
  listen(find: typeof speechFor): Speech | Promise<Speech> {
    const speech = find(nearestLang(this.#host));
    if (speech instanceof Promise) void speech.then(this.#changed);
    else this.speech = speech;
    return speech;
  }

  hostConnected(): void {
    observer ??= new MutationObserver(() => listening.forEach((tell) => tell()));
    if (!listening.size) observer.observe(document, { subtree: true, attributes: true, attributeFilter: ['lang'] });
    listening.add(this.#changed);
  }

  hostDisconnected(): void {
    listening.delete(this.#changed);
    if (!listening.size) observer?.disconnect();
  }
}

function nearestLang(element: Element): string {
  const own = element.closest('[lang]')?.getAttribute('lang');
  if (own) return own;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : 'en';
}
