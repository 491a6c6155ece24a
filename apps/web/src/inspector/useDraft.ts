import { type ChangeEvent, useEffect, useRef, useState } from "react";

/** What a text field needs to be typed into freely while it has the focus, and to follow the model when it has not. */
export interface Draft {
  value: string;
  onFocus: () => void;
  onBlur: () => void;
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

/**
 * Text as it is typed. `commit` is told of every letter; what the model makes of it (without spaces at the end, say)
 * shows when the field is left. What changes the text from elsewhere meanwhile, an undo for one, shows at once.
 */
export function useDraft(saved: string, commit: (text: string) => void): Draft {
  const [typed, setTyped] = useState<string>();
  const known = useRef(saved);
  const typing = useRef(false);

  useEffect(() => {
    if (known.current !== saved && !typing.current) setTyped((text) => (text === undefined ? undefined : saved));
    known.current = saved;
    typing.current = false;
  });

  return {
    value: typed ?? saved,
    onFocus: () => setTyped(saved),
    onBlur: () => setTyped(undefined),
    onChange: ({ target }) => {
      typing.current = true;
      setTyped(target.value);
      commit(target.value);
    },
  };
}
