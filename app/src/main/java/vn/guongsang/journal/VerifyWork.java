package vn.guongsang.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.journal.Verification.Finding;
import vn.guongsang.journal.Verification.Mark;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Right;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Time;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.sheets.Cell;
import vn.guongsang.shell.sheets.SheetsOut;
import vn.guongsang.shell.work.ResultFiles;
import vn.guongsang.shell.work.WorkKind;
import vn.guongsang.shell.work.WorkRun;

/** Lets an inspector check the whole journal, and writes down that it was checked. */
@Component
public class VerifyWork implements WorkKind {

  public static final String NAME = "journal.verify";

  private static final int SAID_AT_ONCE = 5;
  private static final String EXCEL =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Verification verification;
  private final Journal journal;
  private final ResultFiles files;
  private final Dictionary dictionary;
  private final JsonMapper json;
  private final Clock clock;

  VerifyWork(
      Verification verification,
      Journal journal,
      ResultFiles files,
      Dictionary dictionary,
      JsonMapper json,
      Clock clock) {
    this.verification = verification;
    this.journal = journal;
    this.files = files;
    this.dictionary = dictionary;
    this.json = json;
    this.clock = clock;
  }

  /**
   * @param noted the end of the chain as noted at an earlier check; null for none
   */
  public record Order(@Nullable Mark noted, Language language) {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Right needs() {
    return Right.JOURNAL_READ;
  }

  @Override
  public void run(String order, Viewer asker, WorkRun run) throws IOException {
    var wanted = json.readValue(order, Order.class);
    var length = verification.length();
    run.progress(0, length);
    var report =
        verification.verify(
            Optional.ofNullable(wanted.noted()),
            done -> run.progress(done, Math.max(done, length)));
    var findings = report.findings();
    journal.record(
        asker,
        Entry.of("journal.verified", "journal", UUID.randomUUID())
            .fact("entries", report.entries())
            .fact("faults", findings.size()));
    if (report.holds()) {
      run.message(Said.of("verify.holds", report.entries()));
    } else {
      run.message(Said.of("verify.broken", findings.size()));
      findings.stream().limit(SAID_AT_ONCE).map(VerifyWork::words).forEach(run::message);
      run.result(keep(findings, asker, dictionary.in(wanted.language())));
    }
    if (report.waiting() > 0) {
      run.message(Said.of("verify.waiting", report.waiting()));
    }
    var last = report.last();
    if (last != null) {
      run.message(Said.of("verify.mark", Long.toString(last.seq()), last.hash()));
    }
  }

  static Said words(Finding finding) {
    var entry = finding.entry();
    return Said.of(
        "verify.fault." + finding.fault().name(),
        Long.toString(finding.seq()),
        entry == null ? "" : entry.toString());
  }

  private UUID keep(List<Finding> findings, Viewer asker, Texts texts) throws IOException {
    var out = new ByteArrayOutputStream();
    SheetsOut.excel(
        out,
        texts.t("verify.sheet"),
        List.of(texts.t("verify.place"), texts.t("verify.entry"), texts.t("verify.what")),
        findings.stream()
            .map(
                f ->
                    List.of(
                        f.seq() == 0 ? Cell.blank() : Cell.number(f.seq()),
                        Cell.text(f.entry() == null ? "" : f.entry().toString()),
                        Cell.text(texts.t(words(f))))));
    return files.keep(
        asker,
        texts.t("verify.sheet") + " " + Time.today(clock) + ".xlsx",
        EXCEL,
        new ByteArrayInputStream(out.toByteArray()));
  }
}
