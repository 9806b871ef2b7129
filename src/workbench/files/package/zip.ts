/** The parts of a package: a zip whose parts point at each other by relationships. */
import JSZip from "jszip";
import { UNPACKED_CHARACTERS, WorkbookFileError } from "../refuse";
import { PACKAGE_RELATIONSHIPS } from "./namespaces";
import { attribute, childrenOf, element, parseXml, writePart, type XmlElement } from "./xml";

/** Where a part points. */
export interface Relationship {
  id: string;
  /** The last word of its type, such as `worksheet`. */
  type: string;
  /** Path of the other part; or, where external, the address as it stands. */
  target: string;
  external: boolean;
}

/** `xl/_rels/workbook.xml.rels` for `xl/workbook.xml`; `_rels/.rels` for the package itself. */
function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

function resolved(base: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = base.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** A package that is being read or completed. */
export class Package {
  #zip: JSZip;
  #characters = 0;

  private constructor(zip: JSZip) {
    this.#zip = zip;
  }

  /** @throws WorkbookFileError `damaged` where it is no whole zip */
  static async open(bytes: Uint8Array): Promise<Package> {
    try {
      return new Package(await JSZip.loadAsync(bytes, { checkCRC32: true }));
    } catch (cause) {
      throw new WorkbookFileError("damaged", { cause });
    }
  }

  static empty(): Package {
    return new Package(new JSZip());
  }

  /** Paths of all parts. */
  paths(): string[] {
    return Object.values(this.#zip.files)
      .filter(({ dir }) => !dir)
      .map(({ name }) => name.replace(/^\//u, ""));
  }

  /** A part's text; undefined where there is no such part. @throws WorkbookFileError `damaged`, `tooLarge` */
  async text(path: string): Promise<string | undefined> {
    const file = this.#zip.file(path) ?? this.#zip.file(`/${path}`);
    if (file === null) return undefined;
    const text = await file.async("string").catch((cause: unknown) => {
      throw new WorkbookFileError("damaged", { cause });
    });
    this.#characters += text.length;
    if (this.#characters > UNPACKED_CHARACTERS) throw new WorkbookFileError("tooLarge");
    return text;
  }

  /** A part's tree; undefined where there is no such part. @throws WorkbookFileError */
  async tree(path: string): Promise<XmlElement | undefined> {
    const text = await this.text(path);
    return text === undefined ? undefined : parseXml(text);
  }

  /** Where a part (`""`: the package itself) points. */
  async relationships(part: string): Promise<Relationship[]> {
    const tree = await this.tree(relationshipsPath(part));
    return childrenOf(tree, "Relationship").map((found) => {
      const target = attribute(found, "Target") ?? "";
      const external = attribute(found, "TargetMode") === "External";
      const type = attribute(found, "Type") ?? "";
      return {
        id: attribute(found, "Id") ?? "",
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolved(part, target),
        external,
      };
    });
  }

  /** Writes a part. */
  put(path: string, content: XmlElement | string): void {
    this.#zip.file(path, typeof content === "string" ? content : writePart(content));
  }

  /** Makes a part (`""`: the package itself) point at another. */
  async relate(part: string, type: string, target: string): Promise<string> {
    const path = relationshipsPath(part);
    const tree = (await this.tree(path)) ?? element("Relationships", { xmlns: PACKAGE_RELATIONSHIPS });
    const id = `rIdX${tree.children.length + 1}`;
    tree.children.push(element("Relationship", { Id: id, Type: type, Target: target }));
    this.put(path, tree);
    return id;
  }

  /** Says what kind of content a part has. */
  async declare(path: string, contentType: string): Promise<void> {
    const types = await this.tree("[Content_Types].xml");
    if (types === undefined) throw new WorkbookFileError("cannotSave");
    types.children.push(element("Override", { PartName: `/${path}`, ContentType: contentType }));
    this.put("[Content_Types].xml", types);
  }

  /** The bytes of the zip; not packed small where only another reader is to take it. */
  async bytes(small: boolean): Promise<Uint8Array> {
    return this.#zip.generateAsync({ type: "uint8array", compression: small ? "DEFLATE" : "STORE" });
  }
}
