package vn.guongsang.localrules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Collective;
import vn.guongsang.rules.facts.Facts;
import vn.guongsang.rules.facts.Level;
import vn.guongsang.rules.facts.Reach;
import vn.guongsang.rules.texts.Basis;
import vn.guongsang.rules.texts.LegalText;

/** Reads a rule: a mapping of one key, the kind of criterion, to what the criterion needs. */
final class RuleReading {

  private static final int LONGEST = 40;
  private static final Criterion STAND_IN = new Criterion.NotOnHold();

  private final LegalText text;
  private final Problems problems;
  private final Predicate<String> isAward;

  RuleReading(LegalText text, Problems problems, Predicate<String> isAward) {
    this.text = text;
    this.problems = problems;
    this.isAward = isAward;
  }

  /** A clause: where the text says so, and the rule. */
  Criterion clause(Node node) {
    var fields = Fields.of(node, problems, "basis", "rule");
    var basis = fields.required("basis").map(this::basis).orElse(text.somewhere());
    return Criterion.under(basis, fields.required("rule").map(this::rule).orElse(STAND_IN));
  }

  /** Without an article: the text says so somewhere. */
  Basis basis(Node node) {
    var fields = Fields.of(node, problems, "article", "clause", "point", "verified");
    var verified = fields.flag("verified");
    var point = fields.node("point").map(value -> Fields.text(value, problems)).orElse(null);
    var clause = fields.numberOrNull("clause", 1, 99);
    var article = fields.numberOrNull("article", 1, 999);
    if (article == null && (clause != null || point != null)) {
      problems.at(node, "có khoản, điểm mà thiếu điều", "a clause or point without its article");
    }
    return new Basis(text, article, clause, point, verified && text.verified());
  }

  Criterion rule(Node node) {
    if (!(node instanceof MappingNode mapping)
        || mapping.getValue().size() != 1
        || !(mapping.getValue().getFirst().getKeyNode() instanceof ScalarNode key)) {
      problems.at(
          node,
          "một quy tắc có đúng một khóa, ví dụ «rated»",
          "a rule has exactly one key, such as \"rated\"");
      return STAND_IN;
    }
    var value = mapping.getValue().getFirst().getValueNode();
    return switch (key.getValue()) {
      case "rated" -> {
        var of = Fields.of(value, problems, "at-least", "years");
        yield new Criterion.Rated(of.choice("at-least", Level.class), years(of, "years"));
      }
      case "rated-times" -> {
        var of = Fields.of(value, problems, "at-least", "times");
        yield new Criterion.RatedTimes(of.choice("at-least", Level.class), years(of, "times"));
      }
      case "held-in-row" -> {
        var of = Fields.of(value, problems, "awards", "times");
        yield new Criterion.HeldInRow(awards(of, "awards"), years(of, "times"));
      }
      case "held" -> new Criterion.HeldBy(awards(value));
      case "never-held" -> new Criterion.NeverHeld(awards(value));
      case "times" -> {
        var of = Fields.of(value, problems, "awards", "times");
        yield new Criterion.Times(awards(of, "awards"), years(of, "times"));
      }
      case "successive" -> {
        var of = Fields.of(value, problems, "award", "times", "chain", "implied", "years-apart");
        yield new Criterion.Successive(
            of.required("award").map(this::award).orElse(AwardCode.of("X")),
            years(of, "times"),
            awards(of, "chain"),
            years(of, "implied"),
            years(of, "years-apart"));
      }
      case "merits" -> {
        var of = Fields.of(value, problems, "kind", "reach", "count");
        yield new Criterion.Merits(
            of.has("kind") ? of.choice("kind", Facts.Initiative.Kind.class) : null,
            of.choice("reach", Reach.class),
            of.number("count", 1, LONGEST));
      }
      case "within" -> {
        var of = Fields.of(value, problems, "years", "rule");
        yield new Criterion.Within(years(of, "years"), inner(of));
      }
      case "a-year-earlier" -> new Criterion.AYearEarlier(rule(value));
      case "block" -> block(value);
      case "in-block" -> {
        var of = Fields.of(value, problems, "block", "rule");
        yield new Criterion.InBlock(
            of.required("block")
                .map(this::block)
                .orElse(new Criterion.Block(Level.GOOD, List.of(), 1, List.of())),
            inner(of));
      }
      case "deed" -> {
        var of = Fields.of(value, problems, "kind", "reach");
        yield new Criterion.HasDeed(
            of.choice("kind", Facts.Deed.Kind.class), of.choice("reach", Reach.class));
      }
      case "share" -> {
        var of = Fields.of(value, problems, "figure", "percent", "more-than");
        yield new Criterion.Share(
            of.choice("figure", Collective.Figure.class),
            of.number("percent", 1, 100),
            of.has("more-than") && of.flag("more-than"));
      }
      case "count-at-least" -> {
        var of = Fields.of(value, problems, "figure", "count");
        yield new Criterion.CountAtLeast(
            of.choice("figure", Collective.Figure.class), of.number("count", 0, 1_000_000));
      }
      case "count-at-most" -> {
        var of = Fields.of(value, problems, "figure", "count");
        yield new Criterion.CountAtMost(
            of.choice("figure", Collective.Figure.class), of.number("count", 0, 1_000_000));
      }
      case "living" -> only(value, new Criterion.Living());
      case "body-exists" -> only(value, new Criterion.BodyExists());
      case "not-on-hold" -> only(value, new Criterion.NotOnHold());
      case "not-under-discipline" -> only(value, new Criterion.NotUnderDiscipline());
      case "never-disciplined" ->
          new Criterion.NeverDisciplined(
              Fields.choice(value, Facts.Discipline.Measure.class, problems));
      case "away-fewer-than" -> {
        var of = Fields.of(value, problems, "working-days");
        yield new Criterion.AwayFewerThan(of.number("working-days", 1, 260));
      }
      case "served" -> {
        var of = Fields.of(value, problems, "post", "months", "women-a-third-less");
        yield new Criterion.Served(
            of.choice("post", Facts.Service.Post.class),
            of.number("months", 1, 600),
            of.has("women-a-third-less") && of.flag("women-a-third-less"));
      }
      case "judgement" -> {
        var of = Fields.of(value, problems, "key", "vi", "en");
        yield new Criterion.Judgement(code(of), words(of));
      }
      case "attested" -> {
        var of = Fields.of(value, problems, "key", "vi", "en");
        yield new Criterion.Attested(code(of), words(of));
      }
      case "all" -> new Criterion.All(rules(Fields.list(value, problems)));
      case "any" -> new Criterion.AtLeast(1, rules(Fields.list(value, problems)));
      case "at-least" -> {
        var of = Fields.of(value, problems, "n", "of");
        var parts = rules(of.list("of"));
        yield new Criterion.AtLeast(of.number("n", 1, Math.max(1, parts.size())), parts);
      }
      case "by-payroll" -> {
        var of = Fields.of(value, problems, "inside", "outside");
        yield new Criterion.ByPayroll(
            of.required("inside").map(this::rule).orElse(STAND_IN),
            of.required("outside").map(this::rule).orElse(STAND_IN));
      }
      default -> {
        problems.at(
            key,
            "không có loại quy tắc «" + key.getValue() + "»; xem docs/law/local-regulations.md",
            "no kind of rule \"" + key.getValue() + "\"; see docs/law/local-regulations.md");
        yield STAND_IN;
      }
    };
  }

  private Criterion.Block block(Node value) {
    var of = Fields.of(value, problems, "at-least", "or-held", "years", "since");
    return new Criterion.Block(
        of.choice("at-least", Level.class),
        of.has("or-held") ? awards(of, "or-held") : List.of(),
        years(of, "years"),
        of.has("since") ? awards(of, "since") : List.of());
  }

  private Criterion inner(Fields of) {
    return of.required("rule").map(this::rule).orElse(STAND_IN);
  }

  private List<Criterion> rules(List<Node> nodes) {
    return nodes.stream().map(this::rule).toList();
  }

  private Criterion only(Node value, Criterion criterion) {
    if (!Fields.flag(value, problems)) {
      problems.at(value, "chỉ có thể là true", "can only be true");
    }
    return criterion;
  }

  private static int years(Fields of, String key) {
    return of.number(key, 1, LONGEST);
  }

  private String code(Fields of) {
    var key = of.text("key");
    if (!key.isEmpty() && !key.matches("[a-z0-9-]{1,60}")) {
      problems.at(
          of.itself(),
          "«key» chỉ gồm chữ thường không dấu, số và gạch nối",
          "\"key\" is lower-case letters, digits and hyphens");
    }
    return key;
  }

  private static vn.guongsang.rules.texts.@Nullable Bilingual words(Fields of) {
    return new vn.guongsang.rules.texts.Bilingual(of.text("vi"), of.text("en"));
  }

  private List<AwardCode> awards(Fields of, String key) {
    return of.required(key).map(this::awards).orElse(List.of());
  }

  private List<AwardCode> awards(Node value) {
    var all = new ArrayList<AwardCode>();
    for (var item : Fields.list(value, problems)) {
      all.add(award(item));
    }
    return List.copyOf(all);
  }

  private AwardCode award(Node value) {
    var code = Fields.text(value, problems);
    if (!code.isEmpty() && !isAward.test(code)) {
      problems.at(
          value,
          "không có mã khen thưởng «" + code + "»",
          "no award has the code \"" + code + "\"");
      return AwardCode.of("X");
    }
    return AwardCode.of(code.isEmpty() ? "X" : code);
  }
}
