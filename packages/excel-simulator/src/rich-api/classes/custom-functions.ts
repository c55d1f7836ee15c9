import type { ExcelClass } from "../excel-class.js";

/** The service that the add-in's own functions talk to. */
export const customFunctions: ExcelClass<undefined> = {
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (_, _given, session) =>
      session.functionRuntime.becomeReady(),
    _GetEnabledFeatures: () => [],
    SetInvocationArrayResults: (_, { all: [results] }, session) =>
      session.customFunctions.receive(results),
  },
};
