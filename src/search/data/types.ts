/** A small file beside the index that the browser reads as it is needed. */
export interface DataFile {
  /** Under the folder of all of them. */
  path: string;
  content: string;
}
