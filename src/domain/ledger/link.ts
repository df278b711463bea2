/** The only links that are ever followed or printed as links: http and https, by pattern, without quotes, spaces or controls. */
export const LINK_PATTERN = /^https?:\/\/[^\s"'<>\\^`{|}\u0000-\u001f\u007f]+$/i;

/** The link where it is one, else undefined: what fails the pattern is shown as text or not at all. */
export const safeLink = (url: string | undefined): string | undefined =>
  url && LINK_PATTERN.test(url) ? url : undefined;
