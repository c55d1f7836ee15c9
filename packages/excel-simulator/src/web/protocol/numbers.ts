/** The numbers that office.js and Excel on the web know things by: `OSF.DDA.MethodDispId` and its like in excel-web-16.00.debug.js. */
export const messageType = { request: 0, response: 1 } as const;

export const actionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;

export const responseType = { forCalling: 0, forEventing: 1 } as const;

/** Calls of the add-in's. */
export const method = { saveSettings: 76, richApiRequest: 93, commandCompleted: 94 } as const;

/** What the add-in listens to. */
export const event = { themeChanged: 9, richApiMessage: 33, commandInvoked: 39 } as const;

/** What add-in and host tell each other about the keyboard: `OSF.AgaveHostAction`. */
export const notification = {
  select: 0,
  unselect: 1,
  controlF6Exit: 5,
  controlF6ExitShift: 6,
  tabIn: 11,
  tabInShift: 12,
  tabExit: 13,
  tabExitShift: 14,
  escapeExit: 15,
  f2Exit: 16,
  exitNoFocusable: 17,
  exitNoFocusableShift: 18,
} as const;

/** `OSF.DDA.ErrorCodeManager.errorCodes`, as far as the host says them. */
export const officeError = {
  none: 0,
  operationNotSupported: 5000,
  invalidOrTimedOutSession: 5012,
  activityLimitReached: 5102,
  requestPayloadSizeLimitExceeded: 5103,
  responsePayloadSizeLimitExceeded: 5104,
} as const;
