import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { followTheme } from "./theme.js";

const dataset: Record<string, string> = {};
let tell: (change: unknown) => void;

beforeEach(() => {
  vi.stubGlobal("document", { documentElement: { dataset } });
  vi.stubGlobal("matchMedia", () => ({
    matches: true,
    addEventListener: (_: string, listener: typeof tell) => (tell = listener),
  }));
});
afterEach(() => vi.unstubAllGlobals());

function excelWith(officeTheme: unknown): void {
  const document = {
    addHandlerAsync: (_: string, listener: typeof tell) => (tell = listener),
  };
  vi.stubGlobal("Office", {
    context: { officeTheme, document },
    EventType: { OfficeThemeChanged: "officeThemeChanged" },
  });
}

describe("the pane is dark", () => {
  test.each([
    [{ isDarkTheme: true, bodyBackgroundColor: "#FFFFFF" }, "dark"],
    [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, "light"],
    [{ bodyBackgroundColor: "#262626" }, "dark"],
    [{ bodyBackgroundColor: "#E6E6E6" }, "light"],
    [{ bodyBackgroundColor: "#217346" }, "dark"],
  ])("as Excel is: %j", (theme, expected) => {
    excelWith(theme);
    followTheme();
    expect(dataset["theme"]).toBe(expected);
  });

  test("when Excel becomes so", () => {
    excelWith({ isDarkTheme: false, bodyBackgroundColor: "#FFFFFF" });
    followTheme();
    tell({ officeTheme: { isDarkTheme: true, bodyBackgroundColor: "#000000" } });
    expect(dataset["theme"]).toBe("dark");
  });

  test("as the system is, where Excel does not say", () => {
    excelWith(undefined);
    followTheme();
    expect(dataset["theme"]).toBe("dark");
    tell({ matches: false });
    expect(dataset["theme"]).toBe("light");
  });
});
