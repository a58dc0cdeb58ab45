import { listen } from "../ui/listen.ts";
import { pageIsAlive } from "./pageWanted.ts";

/** What a click does something with, other than a link, and other than a field to type in. */
const pressable = "button, [role=button], input[type=checkbox], input[type=radio]";

/**
 * Keeps what a reader does with the content before its program is there, and does it again when it
 * is: a button that was pressed is pressed, a word that was typed is typed. Links are left to the browser.
 */
export function keepEarlyUse(root: Element): void {
  let pressed = pressedBefore();
  // Coming to life, a field is given back the value it was drawn with.
  const entered = new Map<HTMLInputElement | HTMLSelectElement, string>();
  for (const field of root.querySelectorAll("#content input")) {
    if (field instanceof HTMLInputElement && isEntered(field)) entered.set(field, field.value);
  }

  const stopClicks = listen(
    root,
    ["click"],
    (event) => {
      // The next page comes finished too; React would wait for a program first. What opens above the page is the shell's.
      if (event.target instanceof Element && event.target.closest("a[href]:not([data-opens])"))
        return event.stopPropagation();
      const button = inContent(event.target)?.closest(pressable);
      if (!button) return;
      event.preventDefault();
      event.stopPropagation();
      pressed = button;
    },
    { capture: true },
  );
  const stopInput = listen(
    root,
    ["input"],
    ({ target }) => {
      if (!inContent(target)) return;
      if (target instanceof HTMLInputElement || target instanceof HTMLSelectElement)
        entered.set(target, target.value);
    },
    { capture: true },
  );

  pageIsAlive.then(() => {
    stopClicks();
    stopInput();
    for (const [field, value] of entered) enterAgain(field, value);
    pressed?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  });
}

/** What was pressed before this program began: the page itself keeps it so long (scripts/ahead/pageDocument.ts). */
function pressedBefore(): Element | undefined {
  const { gongkaiPressed } = window as { gongkaiPressed?: EventTarget };
  const button = inContent(gongkaiPressed ?? null)?.closest(pressable);
  return button && !button.closest("a[href]") ? button : undefined;
}

/** Whether something was written into a field, or chosen for it. A box is pressed, not written into. */
function isEntered({ type, value, defaultValue }: HTMLInputElement): boolean {
  return type !== "checkbox" && type !== "radio" && value !== defaultValue;
}

function inContent(target: EventTarget | null): Element | undefined {
  return target instanceof Element && target.closest("#content") ? target : undefined;
}

/** React knows the empty value that it drew, and must see the field change. */
function enterAgain(field: HTMLInputElement | HTMLSelectElement, value: string): void {
  if (!field.isConnected) return;
  // Chosen files stay with their field, which takes none from a program.
  if (field.type === "file") {
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return;
  }
  field.value = "";
  // Past the setter by which React notes what it sets itself.
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value") ?? {};
  set?.call(field, value);
  const kind = field instanceof HTMLSelectElement ? "change" : "input";
  field.dispatchEvent(new Event(kind, { bubbles: true }));
}
