package vn.guongsang.shell.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.guongsang.shell.Said;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;
import vn.guongsang.shell.imports.PlannedRow.Change;
import vn.guongsang.shell.imports.PlannedRow.Fault;
import vn.guongsang.shell.work.KeptWords;

/** What an import keeps outside the database: its sheet, its plan, what undoes it; all sealed. */
@Component
class SealedFiles {

  private final ImportFiles files;
  private final Vault vault;
  private final JsonMapper json;

  SealedFiles(ImportFiles files, Vault vault, JsonMapper json) {
    this.files = files;
    this.vault = vault;
    this.json = json;
  }

  UUID keep(Viewer owner, UUID imported, String name, byte[] content) {
    var sealed = vault.seal(content, imported.toString());
    var bytes =
        ByteBuffer.allocate(Integer.BYTES + sealed.bytes().length)
            .putInt(sealed.keyNo())
            .put(sealed.bytes())
            .array();
    return files.keep(owner, name, bytes);
  }

  Optional<byte[]> open(UUID imported, UUID file) {
    return files
        .open(file)
        .map(
            bytes -> {
              var in = ByteBuffer.wrap(bytes);
              var keyNo = in.getInt();
              var sealed = new byte[in.remaining()];
              in.get(sealed);
              return vault.openBytes(keyNo, sealed, imported.toString());
            });
  }

  UUID keepText(Viewer owner, UUID imported, String name, String text) {
    return keep(owner, imported, name, text.getBytes(StandardCharsets.UTF_8));
  }

  Optional<String> openText(UUID imported, UUID file) {
    return open(imported, file).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  void forget(Collection<UUID> gone) {
    files.forget(gone);
  }

  private record KeptFault(String column, int index, Object words) {}

  private record KeptChange(String labelKey, Object before, Object after) {}

  private record KeptRow(
      int number,
      RowOutcome outcome,
      String title,
      List<KeptChange> changes,
      List<KeptFault> faults,
      List<KeptFault> doubts) {}

  private record KeptPlan(List<KeptRow> rows, List<Object> faults) {}

  String write(Plan plan) {
    return json.writeValueAsString(
        new KeptPlan(
            plan.rows().stream().map(SealedFiles::row).toList(),
            plan.faults().stream().map(f -> (Object) KeptWords.plain(f)).toList()));
  }

  private static KeptRow row(PlannedRow row) {
    return new KeptRow(
        row.number(),
        row.outcome(),
        row.title(),
        row.changes().stream()
            .map(
                c ->
                    new KeptChange(
                        c.labelKey(), KeptWords.plain(c.before()), KeptWords.plain(c.after())))
            .toList(),
        row.faults().stream().map(SealedFiles::fault).toList(),
        row.doubts().stream().map(SealedFiles::fault).toList());
  }

  private static KeptFault fault(Fault fault) {
    return new KeptFault(fault.column(), fault.index(), KeptWords.plain(fault.words()));
  }

  Plan plan(String text) {
    var kept = json.readTree(text);
    var rows = new ArrayList<PlannedRow>();
    for (var row : kept.get("rows")) {
      var changes = new ArrayList<Change>();
      for (var change : row.get("changes")) {
        changes.add(
            new Change(
                change.get("labelKey").asString(),
                KeptWords.said(change.get("before")),
                KeptWords.said(change.get("after"))));
      }
      rows.add(
          new PlannedRow(
              row.get("number").asInt(),
              RowOutcome.valueOf(row.get("outcome").asString()),
              row.get("title").asString(),
              changes,
              faults(row.get("faults")),
              faults(row.get("doubts"))));
    }
    var faults = new ArrayList<Said>();
    kept.get("faults").forEach(said -> faults.add(KeptWords.said(said)));
    return new Plan(rows, faults);
  }

  private static List<Fault> faults(JsonNode kept) {
    var out = new ArrayList<Fault>();
    for (var fault : kept) {
      out.add(
          new Fault(
              fault.get("column").asString(),
              fault.get("index").asInt(),
              KeptWords.said(fault.get("words"))));
    }
    return out;
  }
}
