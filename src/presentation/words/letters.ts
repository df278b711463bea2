export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A label within a sentence: lower case, unless it is written in capitals. */
export const within = (label: string): string => label.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase());
