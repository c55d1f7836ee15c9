import type { ExcelClass } from "../excel-class.js";

/** What the client tells of itself while it starts: `OfficeCore.AddinInternalService`. */
export const addinInternalService: ExcelClass<undefined> = {
  methods: {
    // It could be sent the ribbon's commands from now on; here a door sends them by events of its own.
    NotifyActionHandlerReady: () => undefined,
  },
};
