/** Elements in one line. */

type Child = Node | string;
/** Attributes by name; `true` stands alone, `false` and null are left out. */
type Attributes = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Makes an element.
 *
 * @param attributes attributes by name; true writes the bare attribute, false and null none
 * @example element("button", { class: "button", type: "button" }, "打开").outerHTML
 *   // <button class="button" type="button">打开</button>
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null) continue;
    made.setAttribute(name, value === true ? "" : String(value));
  }
  made.append(...children);
  return made;
}

/**
 * A button with what it does.
 *
 * @param tip shown over it
 * @example button("保存", "另存为 .xlsx 文件", "button", save)
 */
export function button(label: string, tip: string, look: string, action: () => void): HTMLButtonElement {
  const made = element("button", { class: look, type: "button", title: tip }, label);
  made.addEventListener("click", action);
  return made;
}

/**
 * An element of the page that must be there.
 *
 * @throws Error naming the id
 * @example place("grid")
 */
export function place(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}
