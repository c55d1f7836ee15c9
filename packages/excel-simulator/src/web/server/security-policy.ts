type Directives = Readonly<Record<string, string>>;

const headerOf = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");

const common: Directives = {
  "default-src": "'none'",
  "connect-src": "'self'",
  "frame-src": "'self'",
  "img-src": "'self' data:",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** The spreadsheet's page: nothing from elsewhere, and no style in the markup. */
const page = headerOf({
  ...common,
  "script-src": "'self' 'wasm-unsafe-eval'",
  "style-src": "'self'",
});

/** Style attributes that office.js itself sets; told from their hashes. */
const officeStyles =
  "'unsafe-hashes' 'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM=' 'sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E='";

/** The pane: as strict as an add-in can be. */
const pane = headerOf({
  ...common,
  "script-src": "'self'",
  "style-src": `'self' ${officeStyles}`,
  "font-src": "'self'",
});

/** The page that office.js asks whether its user trusts a host without https. */
const trust = headerOf({ "default-src": "'none'", "script-src": "'self'" });

export const securityPolicy = { page, pane, trust } as const;
