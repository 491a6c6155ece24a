import { type ReactNode, useCallback } from "react";
import { Dialog } from "./Dialog.tsx";
import { Picker, type PickerItem } from "./Picker.tsx";

export interface PickDialogProps {
  title: string;
  placeholder: string;
  find: (query: string) => readonly PickerItem[];
  onPick: (id: string) => void;
  onClose: () => void;
  /** Said when nothing fits. */
  empty: string;
  footer?: ReactNode;
}

/** Things listed at once; typing narrows them. */
const SHOWN = 60;

/** Picks one thing out of many, in a dialog that closes with it. */
export function PickDialog({ title, placeholder, find, onPick, onClose, empty, footer }: PickDialogProps) {
  const findSome = useCallback(
    (query: string) => {
      const found = find(query);
      if (found.length <= SHOWN) return found;
      const rest = `and ${found.length - SHOWN} more: type to narrow them down`;
      return [...found.slice(0, SHOWN), { id: "", label: rest, disabled: true }];
    },
    [find],
  );
  return (
    <Dialog title={title} open onClose={onClose} {...(footer !== undefined && { footer })}>
      <div className="-mx-5 -mb-4">
        <Picker
          label={title}
          placeholder={placeholder}
          find={findSome}
          onPick={(id) => {
            onClose();
            onPick(id);
          }}
          empty={empty}
        />
      </div>
    </Dialog>
  );
}
