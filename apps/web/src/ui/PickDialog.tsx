import type { ReactNode } from "react";
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

/** Picks one thing out of many, in a dialog that closes with it. */
export function PickDialog({ title, placeholder, find, onPick, onClose, empty, footer }: PickDialogProps) {
  return (
    <Dialog title={title} open onClose={onClose} {...(footer !== undefined && { footer })}>
      <div className="-mx-5 -mb-4">
        <Picker
          label={title}
          placeholder={placeholder}
          find={find}
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
