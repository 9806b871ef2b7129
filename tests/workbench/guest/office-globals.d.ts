/** What office.js puts into the page, as far as this add-in uses it. */
import "@microsoft/office-js/dist/office";

declare global {
  namespace CustomFunctions {
    enum ErrorCode {
      invalidValue = "#VALUE!",
      notAvailable = "#N/A",
      divisionByZero = "#DIV/0!",
    }
    class Error extends globalThis.Error {
      constructor(code: ErrorCode, message?: string);
    }
    function associate(id: string, implementation: (...values: never[]) => unknown): void;
  }
}
