import type { LiveDrawing, LiveEvents, LiveModel } from '../presentation/geometry/live.js';

/** Draws on a canvas, until it is told otherwise. */
export type DrawLive = (canvas: HTMLCanvasElement, model: LiveModel, events: LiveEvents) => LiveDrawing;
