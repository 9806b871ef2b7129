/** What a person with an Excel that is too old is told. */
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { ScreenLayout } from "../frame/screen-layout";
import { useDeskState, useWords } from "../use-desk";

export function TooOld() {
  const { tooOld } = useWords().frame;
  const level = useDeskState((state) => state.environment.apiLevel);
  return (
    <ScreenLayout>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{tooOld.title}</MessageBarTitle>
          {tooOld.text(level)}
        </MessageBarBody>
      </MessageBar>
    </ScreenLayout>
  );
}
