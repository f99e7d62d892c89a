package vn.guongsang.movements.reviews;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.guongsang.kernel.VietnameseText;

/**
 * Proposals as people paste them: one a line, the parts set off by tabs, bars, semicolons or long
 * dashes, in the order name, unit, form of award, achievement.
 */
final class ProposedLines {

  private static final Pattern NUMBERED = Pattern.compile("^\\s*\\d{1,4}\\s*[.)/\\t;|]\\s*");
  private static final List<Pattern> SEPARATORS =
      List.of(
          Pattern.compile("\\t"),
          Pattern.compile("\\|"),
          Pattern.compile(";"),
          Pattern.compile("\\s+[-–—]\\s+"));
  private static final Pattern HEADING = Pattern.compile("^(stt\\W+)?(ho va ten|ho ten|ten)\\b.*");
  private static final int PARTS = 4;

  private ProposedLines() {}

  static List<Proposal.Said> read(String pasted) {
    var out = new ArrayList<Proposal.Said>();
    for (var line : pasted.lines().toList()) {
      var isHeading = out.isEmpty() && HEADING.matcher(VietnameseText.fold(line)).matches();
      if (!line.isBlank() && !isHeading) {
        out.add(said(parts(NUMBERED.matcher(line).replaceFirst(""))));
      }
    }
    return out;
  }

  private static List<String> parts(String line) {
    var separator =
        SEPARATORS.stream()
            .filter(one -> one.matcher(line).find())
            .findFirst()
            .orElse(SEPARATORS.getFirst());
    return java.util.Arrays.stream(separator.split(line, PARTS))
        .map(VietnameseText::clean)
        .toList();
  }

  private static Proposal.Said said(List<String> parts) {
    return new Proposal.Said(
        null, null, part(parts, 0), part(parts, 1), "", part(parts, 2), part(parts, 3));
  }

  private static String part(List<String> parts, int at) {
    return at < parts.size() ? parts.get(at) : "";
  }
}
