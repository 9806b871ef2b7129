/** 帮助: what each screen does, what people ask, where the data goes, whether everything is there. */
import { Button, Text } from "@fluentui/react-components";
import { ScreenLayout } from "../../frame/screen-layout";
import { Folded } from "../../parts/folded";
import { Section } from "../../parts/section";
import { useDesk, useWords } from "../../use-desk";
import { Guide } from "./guide";
import { GUIDED } from "./pictures";
import { SelfTest } from "./self-test";

/** The screen 帮助. */
export function HelpScreen() {
  const desk = useDesk();
  const { help, frame } = useWords();
  return (
    <ScreenLayout
      foot={
        <Button appearance="primary" onClick={() => desk.open("start")}>
          {help.back}
        </Button>
      }
    >
      <Section title={frame.tabs.help}>
        <Text>{help.intro}</Text>
        <div>
          {GUIDED.map((screen) => (
            <Guide key={screen} screen={screen} />
          ))}
        </div>
      </Section>
      <Section title={help.questions}>
        <div>
          {help.answers.map(({ question, answer }) => (
            <Folded key={question} title={<Text>{question}</Text>}>
              <Text>{answer}</Text>
            </Folded>
          ))}
        </div>
      </Section>
      <Section title={help.privacy}>
        <Text>{help.privacyText}</Text>
      </Section>
      <Section title={help.selfTest}>
        <SelfTest />
      </Section>
    </ScreenLayout>
  );
}
