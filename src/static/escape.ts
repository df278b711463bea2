/** Text between tags. */
export const escapeText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Text within double quotes. */
export const escapeAttribute = (text: string): string => escapeText(text).replaceAll('"', '&quot;').replaceAll("'", '&#39;');

const UNSAFE: Record<string, string> = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', "'": '\\u0027' };

/**
 * JSON for an attribute in double quotes. What editors and filters take for markup or curl is written
 * as an escape of JSON's own, so that only the quotes between the fields are entities.
 */
export const jsonAttribute = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('\\"', '\\u0022')
    .replaceAll(/[<>&']/g, (sign) => UNSAFE[sign] ?? sign)
    .replaceAll(/[\u007f-\uffff]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replaceAll('"', '&quot;');
