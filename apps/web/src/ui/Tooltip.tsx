import {
  cloneElement,
  type FocusEvent,
  type PointerEvent,
  type ReactElement,
  useEffect,
  useRef,
  useState,
} from "react";
import { createPortal } from "react-dom";
import { Kbd } from "./Kbd.tsx";

interface ControlProps {
  onPointerEnter?: (event: PointerEvent<HTMLButtonElement>) => void;
  onPointerLeave?: (event: PointerEvent<HTMLButtonElement>) => void;
  onPointerDown?: (event: PointerEvent<HTMLButtonElement>) => void;
  onFocus?: (event: FocusEvent<HTMLButtonElement>) => void;
  onBlur?: (event: FocusEvent<HTMLButtonElement>) => void;
}

export interface TooltipProps {
  text: string;
  keys?: string | undefined;
  /** One control that hands these events on. */
  children: ReactElement<ControlProps>;
}

/** Milliseconds of rest before it shows. */
const DELAY = 500;
/** Pixels between it and the control, and the window's edge. */
const GAP = 6;

/** Says more about a control when it is hovered or focused. Never the only place where something is said. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [box, setBox] = useState<DOMRect>();
  const own = children.props;

  const show = (control: Element) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setBox(control.getBoundingClientRect()), DELAY);
  };
  const hide = () => {
    clearTimeout(timer.current);
    setBox(undefined);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (!box) return;
    const onKeyDown = ({ key }: KeyboardEvent) => key === "Escape" && setBox(undefined);
    addEventListener("keydown", onKeyDown);
    return () => removeEventListener("keydown", onKeyDown);
  }, [box]);

  return (
    <>
      {cloneElement(children, {
        onPointerEnter: (event) => {
          own.onPointerEnter?.(event);
          show(event.currentTarget);
        },
        onPointerLeave: (event) => {
          own.onPointerLeave?.(event);
          hide();
        },
        onPointerDown: (event) => {
          own.onPointerDown?.(event);
          hide();
        },
        onFocus: (event) => {
          own.onFocus?.(event);
          if (event.currentTarget.matches(":focus-visible")) show(event.currentTarget);
        },
        onBlur: (event) => {
          own.onBlur?.(event);
          hide();
        },
      })}
      {box &&
        createPortal(
          <span
            aria-hidden
            ref={(tip) => {
              if (tip) keepInside(tip, box);
            }}
            className="pointer-events-none fixed top-0 left-0 z-tooltip flex items-center gap-2 whitespace-nowrap rounded-control border border-hair bg-raised px-2 py-1 text-12 text-text shadow-pop"
          >
            {text}
            {keys && <Kbd keys={keys} />}
          </span>,
          document.body,
        )}
    </>
  );
}

/** Under the control, in the middle of it; above where there is no room, and never over the window's edge. */
function keepInside(tip: HTMLElement, box: DOMRect): void {
  const { width, height } = tip.getBoundingClientRect();
  const left = Math.min(Math.max(GAP, box.left + (box.width - width) / 2), innerWidth - width - GAP);
  const below = box.bottom + GAP;
  const top = below + height > innerHeight ? box.top - GAP - height : below;
  tip.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
}
