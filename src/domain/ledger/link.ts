/**
 * The only links that are ever followed or printed as links: http and https, by pattern, with a host, without
 * credentials (`https://known.org@elsewhere`), quotes, spaces, controls, and what is not seen but turns the text.
 */
export const LINK_PATTERN = /^https?:\/\/(?![/?#:]|[^/?#]*@)[^\s"'<>\\^`{|}\p{Cc}\p{Cf}\p{Cs}]+$/iu;

/** The link where it is one, else undefined: what fails the pattern is shown as text or not at all. */
export const safeLink = (url: string | undefined): string | undefined =>
  url && LINK_PATTERN.test(url) ? url : undefined;
