const officeJsNetwork = "https://appsforoffice.microsoft.com";

/** Style attributes that office.js sets on the page; told from their hashes. */
const officeStyles = [
  "'unsafe-hashes'",
  "'sha256-ICa0DhwZQJsOd/Rn0N8H6FdQ71GfNL+op2zhAQ+Y4mM='",
  "'sha256-ZD0chCyBaNHl+4UwQHJIHGoYhKwMeyCXGgJTKW5/67E='",
];

/** Pages that Excel on the web shows the pane in. Microsoft keeps no list of them. */
const officePages = [
  "https://*.officeapps.live.com",
  "https://*.sharepoint.com",
  "https://excel.cloud.microsoft",
  "https://*.office.com",
  "https://onedrive.live.com",
];

const policyOf = (directives: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(" "))
    .join("; ");

/** Where office.js comes from: Microsoft's network, or the add-in's own server. */
export type OfficeJsSource = "network" | "self-host";

/**
 * What the pane may load and do: its own files and office.js. It can send nothing anywhere else, the
 * telemetry of office.js included.
 */
export const contentSecurityPolicy = (officeJs: OfficeJsSource): string =>
  policyOf({
    "default-src": ["'none'"],
    "script-src": ["'self'", ...(officeJs === "network" ? [officeJsNetwork] : [])],
    "style-src": ["'self'", ...officeStyles],
    "img-src": ["'self'", "data:"],
    "connect-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });

/** The policy as a header of the server; who may show the pane can be said there only. */
export const contentSecurityPolicyHeader = (officeJs: OfficeJsSource): string =>
  `${contentSecurityPolicy(officeJs)}; ${policyOf({ "frame-ancestors": officePages })}`;
