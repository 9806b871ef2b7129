/** Everything the core says in English. */
import type { Words } from "../words";
import type { CORE as CHINESE } from "../zh-CN/core";
import { FORM_NAMES } from "./forms";
import { ANY_INPUT_SENTENCE, INPUT_SENTENCES } from "./files";
import { OVERRIDE_REASONS } from "./override-reasons";
import { LEVEL_NAMES, METHOD_NAMES, PROFILE_NAMES, VALUE_NAMES, VALUE_WORDS } from "./profiles";
import { READER_TITLE, UNPLACED } from "./reader";
import { SENTENCES_F } from "./rules-f";
import { SENTENCES_G } from "./rules-g";
import { SENTENCES_S } from "./rules-s";
import { SENTENCES_T } from "./rules-t";
import { SENTENCES_V } from "./rules-v";
import { ANY_SCORING_WHY, SCORING_WHYS } from "./scoring-whys";
import { SEVERITY_NAMES } from "./severities";
import { STEPS } from "./steps";
import { BLANK } from "./template";
import { WHYS } from "./whys";

export const CORE: Words<typeof CHINESE> = {
  blank: BLANK,
  space: " ",
  rules: { ...SENTENCES_F, ...SENTENCES_V, ...SENTENCES_T, ...SENTENCES_G, ...SENTENCES_S },
  whys: WHYS,
  readerTitle: READER_TITLE,
  unplaced: UNPLACED,
  steps: STEPS,
  scoringWhys: SCORING_WHYS,
  anyScoringWhy: ANY_SCORING_WHY,
  severities: SEVERITY_NAMES,
  forms: FORM_NAMES,
  profiles: PROFILE_NAMES,
  values: VALUE_NAMES,
  methods: { ...METHOD_NAMES, ...LEVEL_NAMES },
  valueWords: VALUE_WORDS,
  overrideReasons: OVERRIDE_REASONS,
  inputs: INPUT_SENTENCES,
  anyInput: ANY_INPUT_SENTENCE,
};
