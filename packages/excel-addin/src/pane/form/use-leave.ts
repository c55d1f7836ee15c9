import { useEffect, useRef } from "preact/hooks";

/**
 * Does something when the focus leaves a part of a form. Where a press takes it away, that waits for
 * the press to be over, just before what was pressed acts: a form that grows in the meantime would
 * move it from under the pointer.
 *
 * @param leave - what is done
 * @returns for `onFocusOut` of the part
 */
export function useLeave(leave: () => void): (event: FocusEvent) => void {
  const newest = useRef(leave);
  newest.current = leave;
  const isPressed = useRef(false);
  useEffect(() => {
    const press = ({ type }: MouseEvent): void => {
      isPressed.current = type === "mousedown";
    };
    addEventListener("mousedown", press, true);
    addEventListener("mouseup", press, true);
    return () => {
      removeEventListener("mousedown", press, true);
      removeEventListener("mouseup", press, true);
    };
  }, []);
  return ({ currentTarget, relatedTarget }) => {
    const part = currentTarget as Element;
    // The focus is still there when it is only the window that was left, for the sheet.
    const goes = relatedTarget instanceof Node ? relatedTarget : document.activeElement;
    if (part.contains(goes)) return;
    if (isPressed.current) afterPress(() => newest.current());
    else newest.current();
  };
}

/** The press ends with a click, or without one where the pointer was moved away. */
function afterPress(work: () => void): void {
  const finish = (): void => {
    removeEventListener("click", finish, true);
    clearTimeout(timer);
    work();
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  addEventListener("click", finish, true);
  addEventListener("mouseup", () => (timer = setTimeout(finish)), { capture: true, once: true });
}
