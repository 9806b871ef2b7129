/** The look of a row that is a button: the whole line takes a click, and says so only under the pointer or the focus. */
import { tokens, type GriffelStyle } from "@fluentui/react-components";

/** Spread into a screen's own styles, which say how the row is laid out. */
export const ROW_BUTTON: GriffelStyle = {
  textAlign: "left",
  font: "inherit",
  fontSize: tokens.fontSizeBase300,
  lineHeight: tokens.lineHeightBase300,
  color: tokens.colorNeutralForeground1,
  backgroundColor: "transparent",
  border: "none",
  borderRadius: tokens.borderRadiusMedium,
  cursor: "pointer",
  overflowWrap: "anywhere",
  ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
};
