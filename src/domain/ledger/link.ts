/**
 * The only links that are ever followed or printed as links: http and https, by pattern, with a host and without
 * credentials (`https://known.org@elsewhere`), without quotes, spaces, controls and marks that turn the text around.
 */
export const LINK_PATTERN =
  /^https?:\/\/(?![/?#:]|[^/?#]*@)[^\s"'<>\\^`{|}\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069]+$/i;

/** The link where it is one, else undefined: what fails the pattern is shown as text or not at all. */
export const safeLink = (url: string | undefined): string | undefined =>
  url && LINK_PATTERN.test(url) ? url : undefined;
