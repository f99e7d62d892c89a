package vn.guongsang.shell.imports;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.guongsang.shell.Vault;
import vn.guongsang.shell.Viewer;

/** What an import keeps outside the database: its sheet, its plan, what undoes it; all sealed. */
@Component
class SealedFiles {

  /** Large enough to cost nothing, small enough that a cipher's loop is compiled early. */
  private static final int BLOCK = 64 * 1024;

  private final ImportFiles files;
  private final Vault vault;

  SealedFiles(ImportFiles files, Vault vault) {
    this.files = files;
    this.vault = vault;
  }

  UUID keep(Viewer owner, UUID imported, String name, byte[] content) {
    var blocks = new ArrayList<byte[]>();
    for (var from = 0; from < content.length; from += BLOCK) {
      blocks.add(Arrays.copyOfRange(content, from, Math.min(content.length, from + BLOCK)));
    }
    return keepBlocks(owner, imported, name, blocks);
  }

  private UUID keepBlocks(Viewer owner, UUID imported, String name, List<byte[]> blocks) {
    return files.keep(owner, name, SealedBlocks.seal(vault, imported, blocks));
  }

  private Optional<SealedBlocks> blocks(UUID imported, UUID file) {
    return files.open(file).map(bytes -> new SealedBlocks(vault, imported, bytes));
  }

  Optional<byte[]> open(UUID imported, UUID file) {
    return blocks(imported, file)
        .map(
            blocks -> {
              var out = new ByteArrayOutputStream(blocks.count() * BLOCK);
              for (var index = 0; index < blocks.count(); index++) {
                out.writeBytes(blocks.open(index));
              }
              return out.toByteArray();
            });
  }

  UUID keepText(Viewer owner, UUID imported, String name, String text) {
    return keep(owner, imported, name, PlanWriting.packed(text.getBytes(StandardCharsets.UTF_8)));
  }

  Optional<String> openText(UUID imported, UUID file) {
    return open(imported, file)
        .map(bytes -> new String(PlanReading.unpacked(bytes), StandardCharsets.UTF_8));
  }

  UUID keepPlan(Viewer owner, UUID imported, Plan plan) {
    return keepBlocks(owner, imported, "plan", PlanWriting.blocks(plan));
  }

  Optional<KeptPlan> openPlan(UUID imported, UUID file) {
    return blocks(imported, file).map(KeptPlan::of);
  }

  void forget(Collection<UUID> gone) {
    files.forget(gone);
  }
}
