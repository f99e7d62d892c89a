package vn.guongsang.shell.sheets;

import java.util.List;

/** All sheets of one file, or the one that was pasted. */
public record Book(String fileName, List<Sheet> sheets) {
  public Book {
    sheets = List.copyOf(sheets);
  }
}
