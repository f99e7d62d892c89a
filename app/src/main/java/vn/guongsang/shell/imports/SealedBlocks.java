package vn.guongsang.shell.imports;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.guongsang.shell.Vault;

/**
 * A sealed file in blocks: what is wanted of it is opened without the rest. Each block is bound to
 * its import and to its place among the others.
 */
final class SealedBlocks {

  private final Vault vault;
  private final UUID imported;
  private final List<ByteBuffer> blocks = new ArrayList<>();

  /** As {@link #seal} made it; nothing is opened yet. */
  SealedBlocks(Vault vault, UUID imported, byte[] file) {
    this.vault = vault;
    this.imported = imported;
    var in = ByteBuffer.wrap(file);
    while (in.hasRemaining()) {
      var length = in.getInt();
      blocks.add(in.slice(in.position(), length));
      in.position(in.position() + length);
    }
  }

  static byte[] seal(Vault vault, UUID imported, List<byte[]> blocks) {
    var sealed = new ArrayList<Vault.Sealed>();
    for (var block : blocks) {
      sealed.add(vault.seal(block, place(imported, sealed.size())));
    }
    var length = sealed.stream().mapToInt(s -> 2 * Integer.BYTES + s.bytes().length).sum();
    var out = ByteBuffer.allocate(length);
    for (var block : sealed) {
      out.putInt(Integer.BYTES + block.bytes().length).putInt(block.keyNo()).put(block.bytes());
    }
    return out.array();
  }

  private static String place(UUID imported, int index) {
    return imported + "#" + index;
  }

  int count() {
    return blocks.size();
  }

  byte[] open(int index) {
    var in = blocks.get(index).duplicate();
    var keyNo = in.getInt();
    var sealed = new byte[in.remaining()];
    in.get(sealed);
    return vault.openBytes(keyNo, sealed, place(imported, index));
  }
}
