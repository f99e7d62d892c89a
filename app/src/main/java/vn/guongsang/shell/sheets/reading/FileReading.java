package vn.guongsang.shell.sheets.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.guongsang.shell.sheets.Book;
import vn.guongsang.shell.sheets.Limits;
import vn.guongsang.shell.sheets.Refusal;
import vn.guongsang.shell.sheets.RefusedFile;

/** The one way in for files and for the clipboard. */
public final class FileReading {

  private FileReading() {}

  public static Book read(String fileName, Path file, Limits limits) throws IOException {
    var size = Files.size(file);
    if (size > limits.fileBytes()) {
      throw new RefusedFile(
          Refusal.FILE_TOO_LARGE,
          PackedParts.whole((size >> 20) + 1),
          PackedParts.whole(limits.fileBytes() >> 20));
    }
    var bytes = Files.readAllBytes(file);
    var book =
        switch (FileKind.of(fileName, bytes)) {
          case PACKED -> WorkbookReader.read(fileName, file, limits);
          case TEXT ->
              new Book(
                  fileName, java.util.List.of(Delimited.read(fileName, Letters.of(bytes), limits)));
        };
    return filled(book);
  }

  public static Book pasted(String text, Limits limits) {
    if (text.length() > limits.fileBytes()) {
      throw new RefusedFile(
          Refusal.FILE_TOO_LARGE,
          PackedParts.whole((text.length() >> 20) + 1),
          PackedParts.whole(limits.fileBytes() >> 20));
    }
    return filled(new Book("", java.util.List.of(Delimited.pasted("", text, limits))));
  }

  private static Book filled(Book book) {
    if (book.sheets().stream().allMatch(sheet -> sheet.rows().isEmpty())) {
      throw new RefusedFile(Refusal.NO_ROWS);
    }
    return book;
  }
}
