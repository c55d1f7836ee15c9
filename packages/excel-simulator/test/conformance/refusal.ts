/** What the add-in catches. */
export async function refusalOf(
  batch: (context: Excel.RequestContext) => void | Promise<void>,
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
