import { JustGage } from 'justgage';
import { valueOf } from './value.js';

const gauges = [...document.querySelectorAll('.gauge')].map((place, at) => new JustGage({
  parentNode: place, value: valueOf(at, 0), min: 0, max: 100, symbol: '%', label: 'covered', width: 240, height: 180,
  startAnimationTime: 0, refreshAnimationTime: 0,
}));
globalThis.update = (step) => gauges.forEach((gauge, at) => gauge.refresh(valueOf(at, step)));
