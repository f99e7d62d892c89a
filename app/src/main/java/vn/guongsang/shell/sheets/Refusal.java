package vn.guongsang.shell.sheets;

/**
 * Why a file is not read at all. The words are in the bundle, key {@code refusal.} and the name.
 */
public enum Refusal {
  EMPTY_FILE,
  FILE_TOO_LARGE,
  /** The name says one kind of file, the bytes another. */
  NOT_WHAT_ITS_NAME_SAYS,
  /** A kind of file that is not a table: Word, PDF, picture. */
  WRONG_KIND,
  OLD_EXCEL,
  BINARY_EXCEL,
  OPEN_DOCUMENT,
  MACROS,
  ENCRYPTED,
  TRUNCATED,
  DAMAGED,
  ZIP_BOMB,
  TOO_MANY_PARTS,
  UNSAFE_NAME,
  DOCTYPE,
  EXTERNAL_LINKS,
  TOO_MANY_ROWS,
  TOO_MANY_COLUMNS,
  TOO_MANY_CELLS,
  CELL_TOO_LONG,
  UNKNOWN_LETTERS,
  UNCLOSED_QUOTE,
  NO_ROWS
}
