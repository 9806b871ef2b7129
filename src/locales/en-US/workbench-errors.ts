/** What Excel says with each error code, in the words of its documentation's list of error messages, shortened. */
export const EXCEL_ERRORS = {
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API that is used is not available in this version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  InsertDeleteConflict: "The insert or delete operation resulted in a conflict.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource does not exist.",
  NotImplemented: "The requested feature is not implemented.",
  RangeExceedsLimit: "The number of cells in the range exceeds the maximum supported number.",
  RequestPayloadSizeLimitExceeded: "The request payload is larger than the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload is larger than the limit.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;
