import Gauge from 'svg-gauge';
import { valueOf } from './value.js';

const gauges = [...document.querySelectorAll('.gauge')].map((place, at) => Gauge(place, { max: 100, value: valueOf(at, 0), label: (value) => `${Math.round(value)}%` }));
globalThis.update = (step) => gauges.forEach((gauge, at) => gauge.setValue(valueOf(at, step)));
