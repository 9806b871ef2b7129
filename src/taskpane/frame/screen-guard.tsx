/** Keeps the pane standing where a screen cannot be drawn: its tabs stay, and a person is told what to do. */
import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { ScreenLayout } from "./screen-layout";

interface Props {
  /** What is said then. */
  readonly sentence: string;
  readonly children: ReactNode;
}

/** Gets a new key with every screen, so that another one is tried afresh. */
export class ScreenGuard extends Component<Props, { readonly isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    const { sentence, children } = this.props;
    if (!this.state.isBroken) return children;
    return (
      <ScreenLayout>
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{sentence}</MessageBarBody>
        </MessageBar>
      </ScreenLayout>
    );
  }
}
