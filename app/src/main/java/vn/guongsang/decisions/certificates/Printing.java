package vn.guongsang.decisions.certificates;

import static vn.guongsang.decisions.db.Tables.DECISION;
import static vn.guongsang.decisions.db.Tables.LINE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardId;
import vn.guongsang.decisions.AwardState;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Awards;
import vn.guongsang.decisions.DecisionId;
import vn.guongsang.decisions.issue.Issue;
import vn.guongsang.decisions.issue.Issues;
import vn.guongsang.decisions.papers.Office;
import vn.guongsang.decisions.papers.Offices;
import vn.guongsang.documents.certificates.Field;
import vn.guongsang.documents.certificates.Layout;
import vn.guongsang.documents.certificates.Layouts;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;

/** What stands on the certificates of awards, in the words of the decision; always Vietnamese. */
@Component
public class Printing {

  private static final Locale VIETNAMESE = Locale.of("vi");

  /** The layout of awards that have none of their own. */
  private static final String COMMON = "giay-khen";

  private static final Map<String, String> LAYOUT_OF =
      Map.of(
          "GK", "giay-khen",
          "LDTT", "lao-dong-tien-tien",
          "CSTDCS", "chien-si-thi-dua-co-so",
          "TTLDTT", "tap-the-lao-dong-tien-tien",
          "GDVH", "gia-dinh-van-hoa",
          "NTVT", "nguoi-tot-viec-tot");

  private final DSLContext sql;
  private final Awards awards;
  private final AwardTypes types;
  private final Certificates certificates;
  private final Layouts layouts;
  private final OwnLayouts own;
  private final Offices offices;
  private final Texts texts;

  Printing(
      DSLContext sql,
      Awards awards,
      AwardTypes types,
      Certificates certificates,
      Layouts layouts,
      OwnLayouts own,
      Offices offices,
      Dictionary dictionary) {
    this.sql = sql;
    this.awards = awards;
    this.types = types;
    this.certificates = certificates;
    this.layouts = layouts;
    this.own = own;
    this.offices = offices;
    this.texts = dictionary.in(Language.VI);
  }

  /**
   * @param layout the one that suits the award
   */
  public record Sheet(Award award, Code code, Layout layout, Map<String, String> words) {}

  /** Those of a decision that stand and have a certificate, in the order of its list. */
  public List<Sheet> of(Viewer viewer, DecisionId decision, LocalDate today) {
    return sheets(inOrder(decision, awards.under(viewer, decision)), today);
  }

  public List<Sheet> of(Viewer viewer, AwardId award, LocalDate today) {
    return sheets(List.of(awards.within(viewer, award)), today);
  }

  /** The offices' own layouts on which some of these may be printed. */
  public List<OwnLayouts.Own> choices(Viewer viewer, List<Sheet> sheets) {
    return own.all(viewer).stream()
        .filter(one -> sheets.stream().anyMatch(s -> s.layout().key().equals(one.base())))
        .toList();
  }

  /** The same on an office's own layout, where it was begun as a copy of the one that suits. */
  static List<Sheet> on(OwnLayouts.Own chosen, List<Sheet> sheets) {
    return sheets.stream()
        .map(
            sheet ->
                sheet.layout().key().equals(chosen.base())
                    ? new Sheet(
                        sheet.award(),
                        sheet.code(),
                        LAYOUT_OF.containsKey(sheet.award().awardType())
                                || !chosen.base().equals(COMMON)
                            ? chosen.layout()
                            : underItsName(chosen.layout()),
                        sheet.words())
                    : sheet)
        .toList();
  }

  /**
   * @param chosen an office's own layout; null for the shipped ones
   */
  public List<Sheet> on(Viewer viewer, @Nullable UUID chosen, List<Sheet> sheets) {
    return chosen == null ? sheets : on(own.within(viewer, chosen), sheets);
  }

  private List<Award> inOrder(DecisionId decision, List<Award> seen) {
    var byId = new LinkedHashMap<UUID, Award>();
    seen.forEach(award -> byId.put(award.id().value(), award));
    var ordered = new ArrayList<Award>();
    sql.select(LINE.AWARD)
        .from(LINE)
        .where(LINE.DECISION.eq(decision.value()))
        .and(LINE.AWARD.isNotNull())
        .orderBy(LINE.POSITION)
        .forEach(
            row -> {
              var award = byId.remove(row.value1());
              if (award != null) {
                ordered.add(award);
              }
            });
    ordered.addAll(byId.values());
    return ordered;
  }

  private List<Sheet> sheets(List<Award> wanted, LocalDate today) {
    var standing = wanted.stream().filter(a -> a.state() == AwardState.IN_FORCE).toList();
    var inUse =
        certificates.inUse(standing.stream().map(Award::id).toList()).stream()
            .collect(Collectors.toMap(Certificate::award, Function.identity()));
    var posts = posts(standing);
    var decisions = new HashMap<UUID, Issue>();
    var heads = new HashMap<UUID, Office>();
    var sheets = new ArrayList<Sheet>();
    for (var award : standing) {
      var certificate = inUse.get(award.id());
      if (certificate == null) {
        continue;
      }
      var issue =
          decisions.computeIfAbsent(
              award.decision().id().value(),
              id -> sql.selectFrom(DECISION).where(DECISION.ID.eq(id)).fetchSingle(Issues::read));
      sheets.add(
          new Sheet(
              award,
              certificate.code(),
              layout(award.awardType()),
              words(
                  award,
                  certificate,
                  issue,
                  heads.computeIfAbsent(
                      issue.id().value(), id -> offices.of(issue.unit(), issue.dayOr(today))),
                  posts,
                  today)));
    }
    return sheets;
  }

  private Map<UUID, String> posts(List<Award> of) {
    var ids = of.stream().map(a -> a.id().value()).toArray(UUID[]::new);
    return sql.select(LINE.AWARD, LINE.POST_NAME)
        .from(LINE)
        .where(LINE.AWARD.eq(DSL.any(ids)))
        .fetchMap(LINE.AWARD, LINE.POST_NAME);
  }

  /** Where none is shipped for an award, that of giấy khen, under the award's own name. */
  Layout layout(String awardType) {
    if (awardType.startsWith("BK")) {
      return layouts.find("bang-khen").orElseThrow();
    }
    var key = LAYOUT_OF.get(awardType);
    return key != null
        ? layouts.find(key).orElseThrow()
        : underItsName(layouts.find(COMMON).orElseThrow());
  }

  private static Layout underItsName(Layout like) {
    return like.with(
        like.key(),
        like.fields().stream()
            .map(f -> f.key().equals("title") ? f.saying("{award-capitals}", Field.Fit.WRAP) : f)
            .toList(),
        like.qr());
  }

  private Map<String, String> words(
      Award award,
      Certificate certificate,
      Issue issue,
      Office office,
      Map<UUID, String> posts,
      LocalDate today) {
    var day = Objects.requireNonNullElse(award.decidedOn(), today);
    var post = posts.getOrDefault(award.id().value(), "");
    var unit = award.unitName().equals(award.holderName()) ? "" : award.unitName();
    var signature = office.signature(issue);
    var words = new HashMap<String, String>();
    words.put("superior-capitals", office.superior().replace('\n', ' ').toUpperCase(VIETNAMESE));
    words.put("issuer-capitals", office.decider().toUpperCase(VIETNAMESE));
    words.put("name", award.holderName());
    words.put("post-and-unit", post.isEmpty() || unit.isEmpty() ? post + unit : post + ", " + unit);
    words.put("unit", unit);
    words.put(
        "award-capitals",
        types.name(award.awardType(), award.decidedOn(), today).vi().toUpperCase(VIETNAMESE));
    words.put("achievement", award.achievement());
    var period = texts.t(award.period().words());
    words.put(
        "period-words", Character.isDigit(period.charAt(0)) ? "năm " + period : lower(period));
    words.put("number", award.decision().number());
    words.put("decided-on", inWords(day));
    words.put(
        "place-and-day",
        office.place().isEmpty()
            ? "Ngày " + inWords(day)
            : office.place() + ", ngày " + inWords(day));
    words.put("book", certificate.inBook());
    words.put("code", certificate.code().value());
    words.put("post-capitals", String.join("\n", signature.capacity()));
    words.put("signatory", signature.name());
    return words;
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(VIETNAMESE) + words.substring(1);
  }

  /** Decree 30/2020: days below 10 and the months 1 and 2 are written with a nought. */
  static String inWords(LocalDate day) {
    return "%02d tháng %s năm %d"
        .formatted(
            day.getDayOfMonth(),
            day.getMonthValue() < 3 ? "0" + day.getMonthValue() : "" + day.getMonthValue(),
            day.getYear());
  }
}
