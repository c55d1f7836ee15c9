/** What can be wrong with a file as such, before anybody looks at the plan in it. */
export type FileFault =
  | "missing"
  | "directory"
  | "noPlans"
  | "forbidden"
  | "unreadable"
  | "noFolder"
  | "utf16"
  | "notUtf8"
  | "exists"
  | "wouldReplacePlan"
  | "unwritable"
  | "binaryOnTerminal";
