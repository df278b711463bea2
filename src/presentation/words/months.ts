/** A date as it stands after “from”: a month without a day is declined as it would be beside one. */
export function declinedIn(lang: string): (date: string) => string {
  // The ninth is in the same month wherever the reader is.
  const months = (day?: 'numeric') => Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(lang, { month: 'long', day }).format(Date.UTC(2026, month, 9)).replace(/[\d\s]/g, ''));
  const [alone, declined] = [months(), months('numeric')];
  return (date) => date.replace(/^\p{L}+/u, (month) => declined[alone.indexOf(month)] ?? month);
}
