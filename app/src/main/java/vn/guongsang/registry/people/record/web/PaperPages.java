package vn.guongsang.registry.people.record.web;

import static vn.guongsang.registry.db.Tables.DISCIPLINE;
import static vn.guongsang.registry.db.Tables.HOLD;
import static vn.guongsang.registry.db.Tables.RATING;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.guongsang.documents.KeptFiles;
import vn.guongsang.registry.people.record.Disciplines;
import vn.guongsang.registry.people.record.Holds;
import vn.guongsang.registry.people.record.Ratings;
import vn.guongsang.shell.Needs;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Viewer;

/** The papers behind the rows, for whoever sees the row; that of a hold only with its ground. */
@Controller
class PaperPages {

  private final DSLContext sql;
  private final Ratings ratings;
  private final Disciplines disciplines;
  private final Holds holds;
  private final KeptFiles files;

  PaperPages(
      DSLContext sql, Ratings ratings, Disciplines disciplines, Holds holds, KeptFiles files) {
    this.sql = sql;
    this.ratings = ratings;
    this.disciplines = disciplines;
    this.holds = holds;
    this.files = files;
  }

  @GetMapping("/people/files/{id}")
  @Needs(Right.PEOPLE_READ)
  void open(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) throws IOException {
    if (!seen(viewer, id)) {
      throw new NotFound();
    }
    var file = files.find(id).orElseThrow(NotFound::new);
    response.setContentType(file.type());
    response.setContentLengthLong(file.bytes());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition",
        ContentDisposition.attachment()
            .filename(file.name(), StandardCharsets.UTF_8)
            .build()
            .toString());
    try (var in = files.open(file)) {
      in.transferTo(response.getOutputStream());
    }
  }

  private boolean seen(Viewer viewer, UUID file) {
    for (var row : sql.select(RATING.ID).from(RATING).where(RATING.FILE.eq(file))) {
      if (there(() -> ratings.within(viewer, row.value1()))) {
        return true;
      }
    }
    for (var row : sql.select(DISCIPLINE.ID).from(DISCIPLINE).where(DISCIPLINE.FILE.eq(file))) {
      if (there(() -> disciplines.within(viewer, row.value1()))) {
        return true;
      }
    }
    if (viewer.may(Right.HOLDS_READ)) {
      for (var row : sql.select(HOLD.ID).from(HOLD).where(HOLD.FILE.eq(file))) {
        if (there(() -> holds.within(viewer, row.value1()))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean there(Runnable look) {
    try {
      look.run();
      return true;
    } catch (NotFound e) {
      return false;
    }
  }
}
