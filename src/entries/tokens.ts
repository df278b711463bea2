export { properties, themes, type PropertyName } from '../tokens/names.js';
