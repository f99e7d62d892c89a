package vn.guongsang.documents.official;

import java.util.List;

/** In which capacity somebody signs: Điều 13 and Phụ lục I Nghị định 30/2020/NĐ-CP. */
public enum Capacity {
  /** The head in person. */
  HEAD,
  /** KT.: a deputy for the head. */
  FOR_HEAD,
  /** Q.: who acts as head for the time being. */
  ACTING,
  /** TL.: by the head's order. */
  BY_ORDER,
  /** TUQ.: by the head's written mandate. */
  BY_MANDATE;

  /**
   * The lines above the signature.
   *
   * @param collective the body in whose name it is signed (TM.); empty where the head decides
   * @param head the head's post, {@code Chủ tịch}
   * @param post the signatory's own post; not said where the head signs
   */
  public List<String> lines(String collective, String head, String post) {
    var own =
        switch (this) {
          case HEAD -> List.of(head);
          case ACTING -> List.of("Q. " + head);
          case FOR_HEAD -> List.of("KT. " + head, post);
          case BY_ORDER -> List.of("TL. " + head, post);
          case BY_MANDATE -> List.of("TUQ. " + head, post);
        };
    var lines = new java.util.ArrayList<String>();
    if (!collective.isEmpty()) {
      lines.add("TM. " + collective);
    }
    own.stream().filter(line -> !line.isEmpty()).forEach(lines::add);
    return List.copyOf(lines);
  }
}
