/** What a person with an Excel that is too old is told. */
import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles } from "@fluentui/react-components";
import { ScreenLayout } from "../frame/screen-layout";
import { useDeskState, useWords } from "../use-desk";

const useStyles = makeStyles({ title: { display: "block" } });

/** Says what the pane needs, and that the functions work all the same. */
export function TooOld() {
  const styles = useStyles();
  const { tooOld } = useWords().frame;
  const level = useDeskState((state) => state.environment.apiLevel);
  return (
    <ScreenLayout>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle className={styles.title}>{tooOld.title}</MessageBarTitle>
          {tooOld.text(level)}
        </MessageBarBody>
      </MessageBar>
    </ScreenLayout>
  );
}
