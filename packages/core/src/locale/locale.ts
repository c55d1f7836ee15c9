/**
 * The languages of the product: Danish, Norwegian bokmål and English.
 *
 * @example
 * ```ts
 * const locale: Locale = "nb";
 * locales.includes(locale); //=> true
 * ```
 */
export type Locale = "da" | "nb" | "en";

/**
 * All languages of the product.
 *
 * @example
 * ```ts
 * locales; //=> ["da", "nb", "en"]
 * ```
 */
export const locales: readonly Locale[] = ["da", "nb", "en"];
