package vn.guongsang.shell.sheets.reading;

/**
 * Counts the bytes the XML parser must hold at once, between one tag and the next or within one
 * comment, before it ever sees them: such a piece is as large as its maker likes, and packs to
 * nothing.
 */
final class LongestRun {

  /** A cell's 32767 letters, each escaped, and much to spare. */
  private static final int MOST = 1 << 20;

  private enum In {
    TAGS,
    COMMENT,
    CDATA,
    INSTRUCTION
  }

  private In in = In.TAGS;
  private int last;
  private int run;

  /** False once a run is too long. */
  boolean takes(byte[] bytes, int from, int count) {
    for (var i = from; i < from + count; i++) {
      last = (last << 8) | (bytes[i] & 0xFF);
      run++;
      in =
          switch (in) {
            case TAGS -> tags();
            case COMMENT -> ended(0xFFFFFF, 0x2D2D3E) ? In.TAGS : in;
            case CDATA -> ended(0xFFFFFF, 0x5D5D3E) ? In.TAGS : in;
            case INSTRUCTION -> ended(0xFFFF, 0x3F3E) ? In.TAGS : in;
          };
      if (run > MOST) {
        return false;
      }
    }
    return true;
  }

  private In tags() {
    if (ended(0xFF, '<')) {
      run = 0;
    } else if (ended(0xFFFFFFFF, 0x3C212D2D)) {
      return In.COMMENT;
    } else if (ended(0xFFFFFF, 0x3C215B)) {
      return In.CDATA;
    } else if (ended(0xFFFF, 0x3C3F)) {
      return In.INSTRUCTION;
    }
    return In.TAGS;
  }

  private boolean ended(int mask, int letters) {
    return (last & mask) == letters;
  }
}
