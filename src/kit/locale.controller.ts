import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Elements to tell when a `lang` changes anywhere in the document. */
const listening = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Has the host drawn again when a language changes. */
export class LocaleController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed = () => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** The nearest `lang` attribute, through shadow roots; "en" where there is none. */
  get lang(): string {
    return nearestLang(this.#host);
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
