/** The protocol writes members in capitals, errors and queries in small letters. */
export const protocolName = (name: string): string =>
  name.startsWith("_") ? name : name.charAt(0).toUpperCase() + name.slice(1);

export const apiName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
