import type { LitElement, ReactiveController } from 'lit';
import type { LiveDrawing, LiveModel } from '../presentation/geometry/live.js';
import { whenInView } from './in-view.js';
import type { DrawLive } from './live.js';

/**
 * What a chart does beyond being seen: the place that is read, and a canvas over its bars once it is in view.
 * Where what draws on the canvas does not load, the bars stay as they are, and are read by keyboard.
 */
export class ChartController implements ReactiveController {
  /** The place that is read; undefined where none is. */
  at: number | undefined;
  readonly #host: LitElement;
  readonly #model: (isStill: boolean) => LiveModel | undefined;
  #draw: DrawLive | undefined;
  #canvas: HTMLCanvasElement | undefined;
  #drawing: LiveDrawing | undefined;
  #drawn = '';

  constructor(host: LitElement, load: () => Promise<DrawLive>, model: (isStill: boolean) => LiveModel | undefined) {
    this.#host = host;
    this.#model = model;
    host.addController(this);
    whenInView(host, () => {
      load().then((draw) => {
        this.#draw = draw;
        host.requestUpdate();
      }, () => undefined);
    });
  }

  readonly read = (place: number | undefined): void => {
    if (this.at === place) return;
    this.at = place;
    this.#host.requestUpdate();
  };

  /** Draws anew what has changed without a sign of it: colours, room. */
  readonly changed = (): void => this.#host.requestUpdate();

  hostConnected(): void {
    if (this.#draw) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const canvas = this.#host.isConnected ? this.#host.renderRoot.querySelector('canvas') ?? undefined : undefined;
    if (canvas !== this.#canvas) this.hostDisconnected();
    const model = this.#draw && canvas ? this.#model(matchMedia('(prefers-reduced-motion: reduce)').matches) : undefined;
    const drawn = JSON.stringify(model) ?? '';
    if (!model || !canvas || drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#canvas = canvas;
    this.#drawing?.update(model);
    this.#drawing ??= this.#draw?.(canvas, model, { read: this.read, resized: this.changed });
    canvas.parentElement?.classList.add('on');
  }

  hostDisconnected(): void {
    this.#drawing?.destroy();
    this.#canvas?.parentElement?.classList.remove('on');
    this.#drawing = this.#canvas = undefined;
    this.#drawn = '';
  }
}
