/** The sheets of a plan are a part of the program that is not needed before there is a plan to write or read. */
export const workbookRoom = () => import("@aarsvaerk/workbook");
