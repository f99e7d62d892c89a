package vn.guongsang.decisions.papers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.issue.DecisionKind;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.shell.Viewer;

/** The words of a decision's papers: what is proposed, and what somebody wrote instead. */
@Component
public class PaperWording {

  private final Offices offices;
  private final LegalGrounds grounds;
  private final KeptWords kept;
  private final RecipientReading recipients;
  private final Wordings wordings = new Wordings();

  PaperWording(Offices offices, LegalGrounds grounds, KeptWords kept, RecipientReading recipients) {
    this.offices = offices;
    this.grounds = grounds;
    this.kept = kept;
    this.recipients = recipients;
  }

  private Office office(Issue issue, LocalDate today) {
    return offices.of(issue.unit(), issue.dayOr(today));
  }

  /** What the office would write if nobody changed a word. */
  public PaperWords proposed(Issue issue, PaperKind kind, LocalDate today) {
    var office = office(issue, today);
    var lists = recipients.of(issue, today);
    var holes = holes(issue, office, lists, today);
    var wording = wordings.of(part(issue, kind), office.kind());
    var common = wordings.of("decision", office.kind());
    holes.put("noi_thi_hanh", common.text("executors", holes));
    return new PaperWords(
        extract(issue, kind, lists),
        kind == PaperKind.DECISION ? proposedGrounds(issue, office, today) : List.of(),
        wording.lines("articles", holes),
        recipientsOf(kind, office, wording, common, holes),
        0);
  }

  private static List<String> recipientsOf(
      PaperKind kind,
      Office office,
      Wordings.Wording wording,
      Wordings.Wording common,
      Map<String, String> holes) {
    if (kind == PaperKind.DECISION) {
      return office.recipients().isEmpty()
          ? common.lines("recipients", holes)
          : office.recipients();
    }
    return wording.lines("recipients", holes);
  }

  private static String part(Issue issue, PaperKind kind) {
    return kind == PaperKind.DECISION && issue.kind() != DecisionKind.CONFERRING
        ? "decision." + issue.kind().name().toLowerCase(Locale.ROOT)
        : kind.key();
  }

  private static String extract(Issue issue, PaperKind kind, RecipientLists lists) {
    var about = "tặng " + lists.awards();
    return switch (kind) {
      case DECISION -> issue.title().isEmpty() ? "Về việc " + about : issue.title();
      case PROPOSAL -> "Về việc đề nghị " + about;
      case MINUTES -> "Họp bình xét, đề nghị " + about;
      case LIST -> "Các " + lists.kinds() + " được " + about;
      case LETTER -> "";
    };
  }

  private List<String> proposedGrounds(Issue issue, Office office, LocalDate today) {
    var all =
        new ArrayList<>(
            grounds.on(issue.dayOr(today), office.kind()).stream().map(Ground::text).toList());
    if (!office.proposer().isEmpty()) {
      all.add("Theo đề nghị của " + office.proposer());
    }
    return all;
  }

  /** Which lines of these grounds nobody has compared with the text yet. */
  public List<String> unverified(Issue issue, List<String> lines, LocalDate today) {
    var known =
        grounds.on(issue.dayOr(today), office(issue, today).kind()).stream()
            .filter(ground -> !ground.verified())
            .map(Ground::text)
            .toList();
    return lines.stream().filter(known::contains).toList();
  }

  public PaperWords words(Issue issue, PaperKind kind, LocalDate today) {
    return kept.find(issue.id(), kind).orElseGet(() -> proposed(issue, kind, today));
  }

  private Map<String, String> holes(
      Issue issue, Office office, RecipientLists lists, LocalDate today) {
    var holes = new HashMap<String, String>();
    holes.put("doi_tuong", lists.kinds());
    holes.put("nghi_dinh", grounds.decree(issue.dayOr(today)));
    holes.put("co_quan", office.name());
    holes.put("dia_phuong", office.name().replaceFirst("^Ủy ban nhân dân ", ""));
    holes.put("nguoi_quyet_dinh", office.decider());
    holes.put("nguoi_trinh", office.proposer());
    holes.put("van_ban_cu", recipients.earlier(issue));
    holes.put("nguoi_nhan", lists.greeted());
    holes.put("nguoi_nhan_ngan", lists.greetedShortly());
    holes.put("ly_do", lists.greetedFor());
    return holes;
  }

  /** Whether somebody changed them. */
  public boolean changed(Issue issue, PaperKind kind) {
    return kept.find(issue.id(), kind).isPresent();
  }

  /** Whether they may be changed now. */
  public static boolean open(Issue issue, PaperKind kind) {
    return KeptWords.open(issue, kind);
  }

  /** Keeps them; the caller has made sure that the viewer may see the decision. */
  public void keep(Viewer viewer, Issue issue, PaperKind kind, PaperWords words) {
    kept.keep(viewer, issue, kind, words);
  }

  /** Back to what is proposed. */
  public void forget(Viewer viewer, Issue issue, PaperKind kind) {
    kept.forget(viewer, issue, kind);
  }
}
