/** Pictures are files beside the bundle; an import is the address of one. */
declare module "*.svg" {
  const address: string;
  export default address;
}

declare module "*.png" {
  const address: string;
  export default address;
}
