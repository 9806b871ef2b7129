/** What one screen does: a sentence, a picture, three steps. */
import { Button, Text, makeStyles, tokens } from "@fluentui/react-components";
import { Folded } from "../../parts/folded";
import { useDesk, useWords } from "../../use-desk";
import { PICTURES, type Guided } from "./pictures";

const useStyles = makeStyles({
  picture: {
    display: "block",
    width: "100%",
    maxWidth: "400px",
    height: "auto",
    aspectRatio: "360 / 190",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    boxSizing: "border-box",
  },
  steps: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  step: { paddingBottom: tokens.spacingVerticalXS, lineHeight: tokens.lineHeightBase300 },
});

/** @param screen which screen */
export function Guide({ screen }: { readonly screen: Guided }) {
  const styles = useStyles();
  const desk = useDesk();
  const { help, frame } = useWords();
  const { what, steps, picture } = help.guides[screen];
  return (
    <Folded title={<Text weight="semibold">{frame.tabs[screen]}</Text>}>
      <Text>{what}</Text>
      <img className={styles.picture} src={PICTURES[screen]} alt={picture} loading="lazy" />
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step} className={styles.step}>
            {step}
          </li>
        ))}
      </ol>
      <div>
        <Button size="small" onClick={() => desk.open(screen)}>
          {help.open(frame.tabs[screen])}
        </Button>
      </div>
    </Folded>
  );
}
