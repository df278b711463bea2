/**
 * The only links that are ever followed or printed as links: http and https, by pattern, with a host and without
 * credentials (`https://known.org@elsewhere`), without quotes, spaces, controls and characters that are not seen but turn or split the text.
 */
export const LINK_PATTERN = /^https?:\/\/(?![/?#:]|[^/?#]*@)[^\s"'<>\\^`{|}\p{Cc}\p{Cf}\p{Cs}]+$/iu;

/** The link where it is one, else undefined: what fails the pattern is shown as text or not at all. */
export const safeLink = (url: string | undefined): string | undefined =>
  url && LINK_PATTERN.test(url) ? url : undefined;
