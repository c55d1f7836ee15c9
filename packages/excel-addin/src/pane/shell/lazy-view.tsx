import type { FunctionComponent } from "preact";
import { useEffect, useState } from "preact/hooks";

const toError = (tell: (error: Error) => void) => (reason: unknown) =>
  tell(reason instanceof Error ? reason : new Error(String(reason)));

/** A view whose part of the program is fetched when it is first shown. */
export function lazyView<Props extends object>(
  load: () => Promise<FunctionComponent<Props>>,
): FunctionComponent<Props> {
  let loaded: FunctionComponent<Props> | undefined;
  return function LazyView(props: Props) {
    const [View, setView] = useState(() => loaded);
    const [error, setError] = useState<Error>();
    useEffect(() => {
      if (View) return;
      load().then((view) => {
        loaded = view;
        setView(() => view);
      }, toError(setError));
    }, [View]);
    // The boundary around the view tells it, and offers to try again.
    if (error !== undefined) throw error;
    return View ? <View {...props} /> : null;
  };
}
