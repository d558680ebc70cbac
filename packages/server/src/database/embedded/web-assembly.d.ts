/** The part of the platform that Node has and its types leave to those of the browser. */
declare namespace WebAssembly {
  class Module {}
  function compile(bytes: Uint8Array): Promise<Module>
}
