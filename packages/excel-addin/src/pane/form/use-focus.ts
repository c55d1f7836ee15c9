import type { RefObject } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Moves the focus with what is shown: where the pressed button is gone, the keyboard would begin anew.
 *
 * @param shown - what is shown; the focus stays as it is the first time
 * @returns where the focus goes
 */
export function useFocusAfter<Target extends HTMLElement>(
  shown: unknown,
): RefObject<Target | null> {
  const target = useRef<Target>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    target.current?.focus();
  }, [shown]);
  return target;
}
