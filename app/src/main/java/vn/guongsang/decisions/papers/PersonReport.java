package vn.guongsang.decisions.papers;

import static vn.guongsang.initiatives.views.Tables.INITIATIVE_OF;
import static vn.guongsang.registry.views.Tables.UNIT_NAME;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import vn.guongsang.decisions.Award;
import vn.guongsang.decisions.AwardTypes;
import vn.guongsang.decisions.Awards;
import vn.guongsang.documents.official.Block;
import vn.guongsang.documents.official.Block.Align;
import vn.guongsang.documents.official.Block.Column;
import vn.guongsang.documents.official.OfficialDocument;
import vn.guongsang.documents.official.OfficialDocument.Masthead;
import vn.guongsang.documents.official.OfficialDocument.Signature;
import vn.guongsang.initiatives.InitiativeId;
import vn.guongsang.initiatives.Initiatives;
import vn.guongsang.kernel.PersonId;
import vn.guongsang.registry.Units;
import vn.guongsang.registry.people.People;
import vn.guongsang.registry.people.Person;
import vn.guongsang.registry.people.Sex;
import vn.guongsang.registry.people.posts.Post;
import vn.guongsang.registry.people.posts.Posts;
import vn.guongsang.registry.people.record.Ratings;
import vn.guongsang.rules.AwardType;
import vn.guongsang.shell.Dictionary;
import vn.guongsang.shell.Language;
import vn.guongsang.shell.NotFound;
import vn.guongsang.shell.Texts;
import vn.guongsang.shell.Viewer;

/**
 * Báo cáo thành tích of one person, begun with all that is known: biography, ratings, initiatives,
 * awards with their decisions. What only the person can say is left open to be written.
 */
@Component
public class PersonReport {

  private static final String OPEN = "………… ".repeat(6).strip();

  private final DSLContext sql;
  private final People people;
  private final Posts posts;
  private final Ratings ratings;
  private final Awards awards;
  private final AwardTypes types;
  private final Initiatives initiatives;
  private final Offices offices;
  private final Units units;
  private final Texts texts;

  PersonReport(
      DSLContext sql,
      People people,
      Posts posts,
      Ratings ratings,
      Awards awards,
      AwardTypes types,
      Initiatives initiatives,
      Offices offices,
      Units units,
      Dictionary dictionary) {
    this.sql = sql;
    this.people = people;
    this.posts = posts;
    this.ratings = ratings;
    this.awards = awards;
    this.types = types;
    this.initiatives = initiatives;
    this.offices = offices;
    this.units = units;
    this.texts = dictionary.in(Language.VI);
  }

  /**
   * @param person whom the viewer may see
   * @param award code of what is sought; empty text where it is left open
   */
  public OfficialDocument of(Viewer viewer, Person person, String award, LocalDate today) {
    var entries = people.entries(person.id());
    var unit = person.unit().flatMap(u -> units.find(u));
    var office = unit.map(u -> offices.of(u.id(), today));
    var body = new ArrayList<Block>();
    biography(body, person, entries, unit.map(u -> u.name()).orElse(""));
    achievement(body, viewer, entries);
    honours(body, entries, today);
    return new OfficialDocument(
        new Masthead(
            office.map(Office::superior).orElse(""),
            office.map(Office::heading).orElse("……………"),
            "",
            "",
            office.map(Office::place).orElse(""),
            null),
        "Báo cáo thành tích",
        "Đề nghị tặng " + (award.isEmpty() ? "………………" : named(award, today)),
        "",
        List.of(),
        body,
        List.of(
            Signature.of(List.of("Thủ trưởng đơn vị", "xác nhận"), ""),
            new Signature(List.of("Người báo cáo"), "(Ký, ghi rõ họ tên)", person.name())),
        List.of(),
        List.of());
  }

  private String named(String code, LocalDate day) {
    var name = types.name(code, day, day).in(Language.VI);
    return types.find(code, day).map(t -> t.kind() == AwardType.Kind.TITLE).orElse(false)
        ? "danh hiệu “" + name + "”"
        : name;
  }

  private void biography(List<Block> body, Person person, Set<PersonId> entries, String unitName) {
    body.add(new Block.Heading("I. SƠ LƯỢC LÝ LỊCH"));
    var born = person.facts().born().typed();
    line(body, "Họ và tên", person.name());
    var former = people.formerNames(entries).stream().map(f -> f.name()).distinct().toList();
    if (!former.isEmpty()) {
      line(body, "Tên gọi khác", String.join(", ", former));
    }
    line(body, "Sinh " + (born.contains("/") ? "ngày" : "năm"), born);
    line(body, "Giới tính", sex(person.facts().sex()));
    line(body, "Quê quán", "");
    line(body, "Nơi thường trú", "");
    line(body, "Đơn vị công tác", unitName);
    line(body, "Chức vụ", person.position());
    line(body, "Trình độ chuyên môn, nghiệp vụ", "");
    body.add(Block.paragraph("Quá trình công tác:"));
    body.add(career(entries));
  }

  private static String sex(@org.jspecify.annotations.Nullable Sex sex) {
    return switch (sex) {
      case null -> "";
      case MALE -> "Nam";
      case FEMALE -> "Nữ";
    };
  }

  private static void line(List<Block> body, String what, String said) {
    body.add(Block.paragraph("- " + what + ": " + (said.isEmpty() ? OPEN : said)));
  }

  private Block career(Set<PersonId> entries) {
    var held =
        posts.of(entries).stream()
            .sorted(Comparator.comparing((Post p) -> p.facts().days().from()))
            .toList();
    var names =
        sql.select(UNIT_NAME.UNIT, UNIT_NAME.NAME, UNIT_NAME.FROM_DAY)
            .from(UNIT_NAME)
            .where(UNIT_NAME.UNIT.in(held.stream().map(p -> p.facts().unit().value()).toList()))
            .orderBy(UNIT_NAME.FROM_DAY)
            .fetchGroups(UNIT_NAME.UNIT);
    var rows = new ArrayList<List<String>>();
    for (var post : held) {
      var days = post.facts().days();
      var called =
          Objects.requireNonNull(names.get(post.facts().unit().value())).stream()
              .filter(n -> !n.get(UNIT_NAME.FROM_DAY).isAfter(days.from()))
              .reduce((first, later) -> later)
              .map(n -> n.get(UNIT_NAME.NAME))
              .orElse("");
      rows.add(
          List.of(
              texts.day(days.from()) + " – " + days.lastDay().map(texts::day).orElse("nay"),
              post.facts().position(),
              called));
    }
    return rows.isEmpty()
        ? Block.paragraph(OPEN)
        : new Block.Table(
            List.of(
                new Column("Thời gian", 3, Align.LEFT),
                new Column("Chức vụ", 3, Align.LEFT),
                new Column("Đơn vị", 5, Align.LEFT)),
            rows);
  }

  private void achievement(List<Block> body, Viewer viewer, Set<PersonId> entries) {
    body.add(new Block.Heading("II. THÀNH TÍCH ĐẠT ĐƯỢC"));
    body.add(Block.paragraph("1. Chức trách, nhiệm vụ được giao: " + OPEN));
    body.add(Block.paragraph("2. Kết quả thực hiện nhiệm vụ: " + OPEN));
    var rated =
        ratings.of(entries).stream()
            .sorted(Comparator.comparingInt(r -> r.facts().year()))
            .map(r -> List.of(r.facts().yearInWords(), texts.t(r.facts().level())))
            .distinct()
            .toList();
    if (!rated.isEmpty()) {
      body.add(Block.paragraph("Mức độ hoàn thành nhiệm vụ hằng năm:"));
      body.add(
          new Block.Table(
              List.of(new Column("Năm", 2, Align.CENTRE), new Column("Xếp loại", 6, Align.LEFT)),
              rated));
    }
    var ideas = initiatives(viewer, entries);
    if (ideas.isEmpty()) {
      body.add(Block.paragraph("3. Sáng kiến, đề tài: " + OPEN));
    } else {
      body.add(Block.paragraph("3. Sáng kiến, đề tài:"));
      body.add(
          new Block.Table(
              List.of(
                  new Column("Năm", 1.4f, Align.CENTRE),
                  new Column("Tên sáng kiến, đề tài", 5, Align.LEFT),
                  new Column("Phạm vi", 2.2f, Align.LEFT),
                  new Column("Quyết định công nhận", 4, Align.LEFT)),
              ideas));
    }
  }

  private List<List<String>> initiatives(Viewer viewer, Set<PersonId> entries) {
    return sql.selectFrom(INITIATIVE_OF)
        .where(INITIATIVE_OF.PERSON.in(entries.stream().map(PersonId::value).toList()))
        .orderBy(INITIATIVE_OF.YEAR, INITIATIVE_OF.TITLE)
        .fetch(
            row -> {
              var on = row.getRecognisedOn();
              return List.of(
                  row.getYear().toString(),
                  row.getTitle(),
                  texts.t("enum.EffectScope." + row.getScope()),
                  proof(viewer, new InitiativeId(row.getId()), on == null ? "" : texts.day(on)));
            });
  }

  private String proof(Viewer viewer, InitiativeId id, String day) {
    try {
      var proof = initiatives.within(viewer, id).proof();
      return proof.isEmpty() || day.isEmpty() ? proof + day : proof + ", " + day;
    } catch (NotFound e) {
      return day;
    }
  }

  private void honours(List<Block> body, Set<PersonId> entries, LocalDate today) {
    body.add(new Block.Heading("III. CÁC HÌNH THỨC ĐÃ ĐƯỢC KHEN THƯỞNG"));
    var all = new ArrayList<>(awards.of(entries));
    all.sort(
        Comparator.comparingInt((Award a) -> a.period().year())
            .thenComparing(a -> a.decidedOn() == null ? LocalDate.MIN : a.decidedOn()));
    var titles = all.stream().filter(award -> isTitle(award, today)).toList();
    var forms = all.stream().filter(award -> !isTitle(award, today)).toList();
    table(body, "1. Danh hiệu thi đua", titles, today);
    table(body, "2. Hình thức khen thưởng", forms, today);
  }

  private boolean isTitle(Award award, LocalDate today) {
    return types
        .find(award.awardType(), Objects.requireNonNullElse(award.decidedOn(), today))
        .map(type -> type.kind() == AwardType.Kind.TITLE)
        .orElse(false);
  }

  private void table(List<Block> body, String heading, List<Award> some, LocalDate today) {
    if (some.isEmpty()) {
      body.add(Block.paragraph(heading + ": chưa có."));
      return;
    }
    body.add(Block.paragraph(heading + ":"));
    body.add(
        new Block.Table(
            List.of(
                new Column("Năm", 1.8f, Align.CENTRE),
                new Column("Danh hiệu, hình thức", 4, Align.LEFT),
                new Column("Số, ngày quyết định; cơ quan ban hành", 6, Align.LEFT)),
            some.stream()
                .map(
                    award ->
                        List.of(
                            texts.t(award.period().words()),
                            types.name(award.awardType(), award.decidedOn(), today).in(Language.VI),
                            proof(award)))
                .toList()));
  }

  private String proof(Award award) {
    var out = new StringBuilder();
    award.decision().quotedNumber().ifPresent(n -> out.append("Quyết định số ").append(n));
    var day = award.decidedOn();
    if (day != null) {
      out.append(out.isEmpty() ? "Ngày " : " ngày ").append(texts.day(day));
    }
    if (!out.isEmpty()) {
      out.append(" của ");
    }
    return out.append(award.decision().issuer()).toString();
  }
}
