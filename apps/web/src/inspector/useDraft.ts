import { type ChangeEvent, useState } from "react";

/** What a text field needs to be typed into freely while it has the focus, and to follow the model when it has not. */
export interface Draft {
  value: string;
  onFocus: () => void;
  onBlur: () => void;
  onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

/**
 * Text as it is typed. `commit` is told of every letter; what the model makes of it (without spaces at the end, say)
 * shows when the field is left.
 */
export function useDraft(saved: string, commit: (text: string) => void): Draft {
  const [typed, setTyped] = useState<string>();
  return {
    value: typed ?? saved,
    onFocus: () => setTyped(saved),
    onBlur: () => setTyped(undefined),
    onChange: ({ target }) => {
      setTyped(target.value);
      commit(target.value);
    },
  };
}
