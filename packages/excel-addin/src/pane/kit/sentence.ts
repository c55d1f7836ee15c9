/** A text as it stands at the start of a line: `Kr. pr. årsværk`. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
