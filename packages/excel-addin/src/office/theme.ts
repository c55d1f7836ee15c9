const setTheme = (isDark: boolean): void => {
  document.documentElement.dataset["theme"] = isDark ? "dark" : "light";
};

/** Whether a colour is a dark one: those of a theme are told as `#262626`. */
function isDarkColour(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = [1, 3, 5].map((at) =>
    Number.parseInt(colour.slice(at, at + 2), 16),
  );
  return red * 299 + green * 587 + blue * 114 < 128_000;
}

/** Older Excels tell the colours only. */
type Theme = Pick<Office.OfficeTheme, "bodyBackgroundColor"> &
  Partial<Pick<Office.OfficeTheme, "isDarkTheme">>;

const isDarkTheme = (theme: Theme): boolean =>
  theme.isDarkTheme ?? isDarkColour(theme.bodyBackgroundColor);

/** Makes the pane light or dark as Excel is, or, where Excel does not say, as the system is. */
export function followTheme(): void {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme) {
    setTheme(isDarkTheme(theme));
    Office.context.document.addHandlerAsync(
      Office.EventType.OfficeThemeChanged,
      ({ officeTheme }: { officeTheme: Office.OfficeTheme }) => setTheme(isDarkTheme(officeTheme)),
    );
    return;
  }
  const system = matchMedia("(prefers-color-scheme: dark)");
  setTheme(system.matches);
  system.addEventListener("change", ({ matches }) => setTheme(matches));
}
