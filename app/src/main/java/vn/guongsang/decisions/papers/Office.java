package vn.guongsang.decisions.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.issue.Capacity;
import vn.guongsang.documents.official.OfficialDocument.Masthead;
import vn.guongsang.documents.official.OfficialDocument.Signature;
import vn.guongsang.kernel.UnitId;

/**
 * How an office heads, signs and sends its papers.
 *
 * @param superior the body above on the head of papers; empty for people's committees
 * @param heading the office's name there, line breaks as it wants them
 * @param head the head's post, {@code Chủ tịch}
 * @param decider who decides, {@code Chủ tịch Ủy ban nhân dân phường Hoàng Mai}
 * @param collective in whose name it is signed where it is ({@code TM.})
 * @param post the signatory's own post
 * @param proposer who proposes, {@code Trưởng phòng Văn hóa – Xã hội}
 * @param recipients those who always get a copy
 * @param letterhead the office's own Word file
 * @param numbering whether numbers of decisions are given here
 * @param version 0 while nothing was set
 */
public record Office(
    UnitId unit,
    IssuerKind kind,
    String superior,
    String heading,
    String place,
    String symbol,
    String head,
    String decider,
    String collective,
    Capacity capacity,
    String signatory,
    String post,
    String proposer,
    List<String> recipients,
    @Nullable UUID letterhead,
    boolean numbering,
    int version) {

  public Office {
    recipients = List.copyOf(recipients);
  }

  /** The same on a letterhead of its own. */
  public Office on(UUID file) {
    return new Office(
        unit,
        kind,
        superior,
        heading,
        place,
        symbol,
        head,
        decider,
        collective,
        capacity,
        signatory,
        post,
        proposer,
        recipients,
        file,
        numbering,
        version);
  }

  /** The name in one line. */
  public String name() {
    return heading.replace('\n', ' ');
  }

  public Masthead masthead(String symbol, String number, java.time.@Nullable LocalDate day) {
    return new Masthead(superior, heading, symbol, number, place, day);
  }

  /** Who signs when a decision says nothing else, in one line. */
  public String signature() {
    var usual = signature(capacity, signatory, post);
    return String.join(" / ", usual.capacity()) + (signatory.isEmpty() ? "" : ", " + signatory);
  }

  /** The lines over a signature, by Phụ lục I Nghị định 30/2020/NĐ-CP. */
  public Signature signature(Capacity as, String name, String ownPost) {
    var own = ownPost.isEmpty() ? post : ownPost;
    var lines = new ArrayList<String>();
    switch (as) {
      case HEAD -> lines.add(head);
      case ON_BEHALF -> {
        lines.add("TM. " + (collective.isEmpty() ? name() : collective));
        if (own.isEmpty() || own.equalsIgnoreCase(head)) {
          lines.add(head);
        } else {
          lines.add("KT. " + head);
          lines.add(own);
        }
      }
      case ACTING -> lines.add("Q. " + head);
      case FOR_HEAD, BY_ORDER, BY_DELEGATION -> {
        lines.add(as.letters() + " " + head);
        lines.add(own);
      }
    }
    return Signature.of(lines.stream().filter(line -> !line.isEmpty()).toList(), name);
  }
}
