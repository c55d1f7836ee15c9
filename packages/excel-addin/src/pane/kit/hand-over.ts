import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Where what had the focus goes away, the heading of what comes in its place gets it. */
export function useHandOver(part: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const { current } = part;
    return () => {
      if (!current?.contains(document.activeElement)) return;
      setTimeout(() => {
        if (document.activeElement === document.body) document.querySelector("h1")?.focus();
      });
    };
  }, [part]);
}
