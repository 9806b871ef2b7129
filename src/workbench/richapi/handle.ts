/** API objects as the server passes them about. */

/** What an API object stands for, by class name; each file of `objects/` adds its own. */
// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- filled by declaration merging, one object a file
export interface Targets {}

export type ClassName = keyof Targets;

/** An API object: its class and what it stands for. */
export class Handle<N extends ClassName = ClassName> {
  constructor(
    readonly className: N,
    readonly target: Targets[N],
  ) {}
}
