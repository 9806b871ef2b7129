/** What an opinion prints, as a shape that both languages fill. */
import type { ProfileId } from "../law/profile";
import type { Words } from "./words";
import type { OPINION_WORDS } from "./zh-CN/opinion";

type Plain = Omit<Words<typeof OPINION_WORDS>, "headings" | "profileNames">;

/** Every word and sentence that an opinion prints. */
export interface OpinionWords extends Plain {
  readonly headings: readonly string[];
  readonly profileNames: Readonly<Record<ProfileId, string>>;
}
