/** The namespace of the element that holds a document; the number of its packing follows. */
export const carriedNamespace = "urn:aarsvaerk:plan:";
