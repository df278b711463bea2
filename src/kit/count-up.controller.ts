import type { LitElement, ReactiveController } from 'lit';

const TIMING: KeyframeAnimationOptions = { duration: 600, easing: 'cubic-bezier(.2,0,0,1)' };

/**
 * Runs the printed number in `.run + span` up from zero once it is seen, and later from each value to the next,
 * up or down. What runs stands over the value in `.run`; the value keeps its room and is all that assistive technology
 * meets. Pictures that grow along take their length from `--_run`, 0 to 1. A number that stood there before this
 * was loaded, or that is printed on paper or for a reader who wants no motion, stands at once.
 */
export class CountUpController implements ReactiveController {
  readonly #host: LitElement;
  readonly #watch = new IntersectionObserver((entries) => this.#seen(entries.some(({ isIntersecting }) => isIntersecting)));
  /** What the reader has seen. */
  #known: string | undefined;
  #animation: Animation | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#known = this.#value?.textContent;
    host.addController(this);
  }

  hostUpdated(): void {
    const value = this.#value;
    if (!value || value.textContent === this.#known) return;
    this.#stop();
    if (matchMedia('(prefers-reduced-motion: reduce), print').matches) {
      this.#known = value.textContent;
      return;
    }
    // A space keeps the value back for the one frame until it is known whether it is in view.
    this.#draw(this.#known ?? ' ', this.#known === undefined ? 0 : 1);
    this.#watch.observe(value);
  }

  hostDisconnected(): void {
    this.#stop();
  }

  get #value(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.run + span');
  }

  #draw(text: string, length: number): void {
    const run = this.#value?.previousElementSibling;
    if (run) run.textContent = text;
    this.#host.renderRoot.querySelector<HTMLElement>('.in')?.style.setProperty('--_run', String(length));
  }

  #stop(): void {
    this.#watch.disconnect();
    this.#animation?.cancel();
    this.#animation = undefined;
    this.#draw('', 1);
  }

  #seen(inView: boolean): void {
    if (!inView) {
      this.#draw('', 1);
      return;
    }
    this.#watch.disconnect();
    const from = this.#known;
    const to = this.#value?.textContent ?? '';
    const animation = this.#value?.animate(null, TIMING);
    this.#known = to;
    this.#animation = animation;
    const step = () => {
      if (!animation || animation !== this.#animation) return;
      const progress = animation.effect?.getComputedTiming().progress ?? 1;
      if (progress === 1) this.#stop();
      else {
        this.#draw(between(from ?? to.replace(/\d/g, '0'), to, progress), from === undefined ? progress : 1);
        requestAnimationFrame(step);
      }
    };
    step();
  }
}

/**
 * What is drawn between two printed numbers: digits in the places of the second, blanks for zeros that lead;
 * nothing where the two are not written alike.
 */
export function between(from: string, to: string, progress: number): string {
  const [start, end] = [from, to].map((text) => Number(text.replace(/\D/g, ''))) as [number, number];
  const places = to.match(/\d/g)?.length ?? 0;
  if (!places || from.replace(/\d/g, '') !== to.replace(/\d/g, '')) return '';
  const digits = String(Math.min(Math.round(start + (end - start) * progress), 10 ** places - 1)).padStart(places, '0');
  let place = 0;
  return to.replace(/\d/g, () => digits.charAt(place++)).replace(/(?<!\d)0+(?=\d)/, (zeros) => '\u2007'.repeat(zeros.length));
}
