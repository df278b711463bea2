export {
  colours,
  lines,
  motions,
  properties,
  sizes,
  spaces,
  themes,
  weights,
  type PropertyName,
} from '../tokens/names.js';
