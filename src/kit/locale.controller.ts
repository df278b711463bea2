import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Elements to tell when a `lang` changes anywhere in the document. */
const listening = new Set<() => void>();
let observer: MutationObserver | undefined;

/** Keeps `lang` at the nearest `lang` attribute, through shadow roots; "en" where there is none. */
export class LocaleController implements ReactiveController {
  lang = 'en';
  readonly #host: ReactiveControllerHost & Element;
  readonly #changed = () => this.#host.requestUpdate();

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
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

  hostUpdate(): void {
    this.lang = nearestLang(this.#host);
  }
}

function nearestLang(element: Element): string {
  const own = element.closest('[lang]')?.getAttribute('lang');
  if (own) return own;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLang(root.host) : 'en';
}
