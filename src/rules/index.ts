/** Every rule, in the order of the catalogue: funds, weights, structure, target values, results. */
import { rule as F01 } from "./F-01";
import { rule as F02 } from "./F-02";
import { rule as F03 } from "./F-03";
import { rule as F04 } from "./F-04";
import { rule as F05 } from "./F-05";
import { rule as F06 } from "./F-06";
import { rule as F07 } from "./F-07";
import { rule as F08 } from "./F-08";
import { rule as F10 } from "./F-10";
import { rule as F11 } from "./F-11";
import { rule as V01 } from "./V-01";
import { rule as V03 } from "./V-03";
import { rule as V04 } from "./V-04";
import { rule as V05 } from "./V-05";
import { rule as V06 } from "./V-06";
import { rule as V08 } from "./V-08";
import { rule as V10 } from "./V-10";
import { rule as T01 } from "./T-01";
import { rule as T02 } from "./T-02";
import { rule as T04 } from "./T-04";
import { rule as T05 } from "./T-05";
import { rule as T06 } from "./T-06";
import { rule as T07 } from "./T-07";
import { rule as T09 } from "./T-09";
import { rule as T11 } from "./T-11";
import { rule as T12 } from "./T-12";
import { rule as T13 } from "./T-13";
import { rule as T14 } from "./T-14";
import { rule as G01 } from "./G-01";
import { rule as G02 } from "./G-02";
import { rule as G03 } from "./G-03";
import { rule as G04 } from "./G-04";
import { rule as G05 } from "./G-05";
import { rule as G06 } from "./G-06";
import { rule as G07 } from "./G-07";
import { rule as G08 } from "./G-08";
import { rule as G09 } from "./G-09";
import { rule as G10 } from "./G-10";
import { rule as G11 } from "./G-11";
import { rule as G15 } from "./G-15";
import { rule as G16 } from "./G-16";
import { rule as G18 } from "./G-18";
import { rule as G22 } from "./G-22";
import { rule as G25 } from "./G-25";
import { rule as S01 } from "./S-01";
import { rule as S02 } from "./S-02";
import { rule as S03 } from "./S-03";
import { rule as S04 } from "./S-04";
import { rule as S05 } from "./S-05";
import { rule as S06 } from "./S-06";
import { rule as S07 } from "./S-07";
import { rule as S08 } from "./S-08";
import { rule as S09 } from "./S-09";
import { rule as S10 } from "./S-10";
import { rule as S11 } from "./S-11";
import { rule as S12 } from "./S-12";
import { rule as S13 } from "./S-13";
import { rule as S14 } from "./S-14";
import { rule as S16 } from "./S-16";
import type { Rule } from "./rule";

export const RULES: readonly Rule[] = [
  F01,
  F02,
  F03,
  F04,
  F05,
  F06,
  F07,
  F08,
  F10,
  F11,
  V01,
  V03,
  V04,
  V05,
  V06,
  V08,
  V10,
  T01,
  T02,
  T04,
  T05,
  T06,
  T07,
  T09,
  T11,
  T12,
  T13,
  T14,
  G01,
  G02,
  G03,
  G04,
  G05,
  G06,
  G07,
  G08,
  G09,
  G10,
  G11,
  G15,
  G16,
  G18,
  G22,
  G25,
  S01,
  S02,
  S03,
  S04,
  S05,
  S06,
  S07,
  S08,
  S09,
  S10,
  S11,
  S12,
  S13,
  S14,
  S16,
];
