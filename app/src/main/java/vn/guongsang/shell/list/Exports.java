package vn.guongsang.shell.list;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.page.Page;
import vn.guongsang.shell.work.Works;

/**
 * A list as an Excel file: exactly the rows and columns that its address asks for. A long one is
 * made in the background.
 */
@Component
public class Exports {

  /** More rows than this would keep the reader and a connection waiting. */
  static final int AT_ONCE = 5_000;

  private final Works works;
  private final TransactionTemplate transaction;
  private final JsonMapper json;

  Exports(Works works, TransactionTemplate transaction, JsonMapper json) {
    this.works = works;
    this.transaction = transaction;
    this.json = json;
  }

  /**
   * Answers a request that {@link ListRequest#wantsExport()}.
   *
   * @return the view to go to, or null when the file has been sent
   */
  public <R> @Nullable String answer(
      ListSource<R> source, ListRequest request, Page page, HttpServletResponse response) {
    var query = source.query(request, page.viewer(), page.texts(), page.today());
    if (query.moreThan(AT_ONCE)) {
      return "redirect:/work/" + inBackground(query, request, page);
    }
    var rows = new ArrayList<R>();
    transaction.executeWithoutResult(status -> query.forEach(request, rows::add));
    var file = new ExcelList<>(query.shape(), request, page.texts(), page.today());
    response.setContentType(ExcelList.TYPE);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(file.name(), StandardCharsets.UTF_8)
            .build()
            .toString());
    try {
      file.write(response.getOutputStream(), rows.stream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return null;
  }

  private UUID inBackground(ListQuery<?> query, ListRequest request, Page page) {
    var order =
        json.writeValueAsString(
            new ExportWork.Order(
                query.shape().key(), request.path(), request.parameters(), page.language()));
    return works
        .underWay(page.viewer(), ExportWork.NAME, order)
        .orElseGet(
            () ->
                works.ask(
                    page.viewer(),
                    ExportWork.NAME,
                    order,
                    Said.of("export.title", Said.of(query.shape().titleKey()))));
  }
}
