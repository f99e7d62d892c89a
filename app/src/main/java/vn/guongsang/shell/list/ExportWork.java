package vn.guongsang.shell.list;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Refused;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.work.ResultFiles;
import vn.guongsang.shell.work.WorkKind;
import vn.guongsang.shell.work.WorkRun;

/** Makes the Excel file of a long list, with the asker's rights of now. */
@Component
class ExportWork implements WorkKind {

  static final String NAME = "list.export";

  private final ObjectProvider<ListSource<?>> sources;
  private final ResultFiles files;
  private final Dictionary dictionary;
  private final JsonMapper json;
  private final Clock clock;

  ExportWork(
      ObjectProvider<ListSource<?>> sources,
      ResultFiles files,
      Dictionary dictionary,
      JsonMapper json,
      Clock clock) {
    this.sources = sources;
    this.files = files;
    this.dictionary = dictionary;
    this.json = json;
    this.clock = clock;
  }

  record Order(String list, String path, Map<String, List<String>> parameters, Language language) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void run(String order, Viewer asker, WorkRun run) throws IOException {
    var wanted = json.readValue(order, Order.class);
    var source =
        sources.stream()
            .filter(s -> s.key().equals(wanted.list()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("no list " + wanted.list()));
    if (!asker.may(source.needs())) {
      throw Refused.because("work.no-right");
    }
    write(source, wanted, asker, run);
  }

  private <R> void write(ListSource<R> source, Order wanted, Viewer asker, WorkRun run)
      throws IOException {
    var today = Time.today(clock);
    var request = new ListRequest(wanted.path(), wanted.parameters());
    var texts = dictionary.in(wanted.language());
    var query = source.query(request, asker, texts, today);
    var total = query.count();
    var written = new AtomicLong();
    run.progress(0, total);
    var file = new ExcelList<>(query.shape(), request, texts, today);
    var draft = Files.createTempFile("export-", ".xlsx");
    try {
      try (OutputStream out = Files.newOutputStream(draft);
          var rows = query.stream(request)) {
        file.write(
            out,
            rows.peek(
                row -> run.progress(written.incrementAndGet(), Math.max(total, written.get()))));
      }
      keep(asker, file.name(), draft, run);
      run.message(Said.of("export.done", written.get()));
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private void keep(Viewer asker, String name, Path draft, WorkRun run) throws IOException {
    try (var content = Files.newInputStream(draft)) {
      run.result(files.keep(asker, name, ExcelList.TYPE, content));
    }
  }
}
