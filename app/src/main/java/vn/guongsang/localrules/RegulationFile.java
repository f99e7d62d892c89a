package vn.guongsang.localrules;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import vn.guongsang.kernel.DayRange;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.LocalRegulation;
import vn.guongsang.rules.LocalRegulation.LocalPrize;
import vn.guongsang.rules.criteria.Criterion;
import vn.guongsang.rules.criteria.Wording;
import vn.guongsang.rules.dated.Authority;
import vn.guongsang.rules.dated.Rounding;
import vn.guongsang.rules.facts.AwardCode;
import vn.guongsang.rules.facts.Subject;
import vn.guongsang.rules.texts.LegalText;

/**
 * One file: one regulation with its text, its days and the awards it makes. {@code
 * docs/law/local-regulations.md} says what may stand in it.
 */
final class RegulationFile {

  private static final int LARGEST = 200_000;

  /** An award of the file and the line it begins at. */
  record Award(LocalRegulation regulation, String file, int line) {}

  private final Problems problems;
  private final List<Award> awards = new ArrayList<>();

  private RegulationFile(Problems problems) {
    this.problems = problems;
  }

  /**
   * The awards of one file. What is wrong is noted in {@code problems}; the awards are of use only
   * if nothing is.
   */
  static List<Award> read(String yaml, Problems problems, Predicate<String> isAward) {
    var file = new RegulationFile(problems);
    try {
      var root = composed(yaml);
      if (root == null) {
        problems.at(1, "tệp rỗng", "the file is empty");
      } else {
        file.regulation(root, isAward);
      }
    } catch (MarkedYAMLException e) {
      var mark = e.getProblemMark();
      problems.at(
          mark == null ? 1 : mark.getLine() + 1,
          "không phải YAML hợp lệ: " + e.getProblem(),
          "not valid YAML: " + e.getProblem());
    } catch (YAMLException e) {
      problems.at(1, "không phải YAML hợp lệ", "not valid YAML");
    }
    return file.awards;
  }

  /** Codes a file says it makes, whatever else is wrong with it: other files may name them. */
  static List<String> codes(String yaml) {
    var quiet = new Problems("");
    var codes = new ArrayList<String>();
    try {
      var root = composed(yaml);
      if (root != null) {
        var fields = Fields.of(root, quiet, "regulation", "awards");
        for (var node : fields.list("awards")) {
          Fields.of(node, quiet, "code").node("code").stream()
              .filter(ScalarNode.class::isInstance)
              .forEach(code -> codes.add(((ScalarNode) code).getValue()));
        }
      }
    } catch (YAMLException e) {
      // told when the file itself is read
    }
    return codes;
  }

  private static @Nullable Node composed(String yaml) {
    var options = new LoaderOptions();
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(40);
    options.setCodePointLimit(LARGEST);
    return new Yaml(options).compose(new java.io.StringReader(yaml));
  }

  private void regulation(Node root, Predicate<String> isAward) {
    var fields = Fields.of(root, problems, "regulation", "awards");
    var text = fields.required("regulation").map(this::text).orElse(null);
    var nodes = fields.list("awards");
    if (text != null) {
      nodes.forEach(node -> award(node, text, new RuleReading(text, problems, isAward)));
    }
  }

  private LegalText text(Node node) {
    var fields = Fields.of(node, problems, "name", "from", "until", "verified", "checked-on");
    var name = fields.words("name");
    var from = fields.day("from");
    var until = fields.dayOrNull("until");
    if (until != null && !from.isBefore(until)) {
      problems.at(
          node,
          "«until» phải sau «from»: là ngày đầu tiên hết hiệu lực",
          "\"until\" must be after \"from\": it is the first day it no longer holds");
      until = null;
    }
    var verified = fields.flag("verified");
    var checked = fields.dayOrNull("checked-on");
    if (verified && checked == null) {
      problems.at(
          node, "«verified: true» cần «checked-on»", "\"verified: true\" needs \"checked-on\"");
    }
    return new LegalText(
        name.vi(), name.en(), new DayRange(from, until), problems.file(), verified, checked);
  }

  private void award(Node node, LegalText text, RuleReading rules) {
    var fields =
        Fields.of(
            node,
            problems,
            "code",
            "name",
            "kind",
            "origin",
            "basis",
            "criteria",
            "prizes",
            "conferred-by",
            "limit-per-year",
            "vote-percent",
            "last-day",
            "public-comment-days");
    var code = code(fields);
    var name = fields.words("name");
    var kind = fields.choice("kind", AwardType.Kind.class);
    var origin = fields.choice("origin", AwardType.Origin.class);
    if (origin == AwardType.Origin.STATE) {
      problems.at(
          node,
          "quy định địa phương không đặt ra khen thưởng của nhà nước",
          "a local regulation makes no award of the state");
    }
    var basis = fields.required("basis").map(rules::basis).orElse(text.somewhere());
    var criteria = criteria(fields, rules);
    var prizes = prizes(fields, rules);
    var authority = fields.node("conferred-by").map(by -> authority(by, rules)).orElse(null);
    var regulation =
        new LocalRegulation(
            text,
            name,
            kind,
            origin,
            new Wording(
                code,
                basis,
                criteria.get(Subject.Kind.INDIVIDUAL),
                criteria.get(Subject.Kind.COLLECTIVE),
                criteria.get(Subject.Kind.HOUSEHOLD)),
            prizes,
            authority,
            fields.numberOrNull("limit-per-year", 1, 1_000_000),
            fields.numberOrNull("vote-percent", 1, 100),
            fields.node("last-day").map(this::lastDay).orElse(null),
            fields.numberOrNull("public-comment-days", 1, 90));
    awards.add(new Award(regulation, problems.file(), Problems.lineOf(node)));
  }

  private AwardCode code(Fields fields) {
    var code = fields.text("code");
    try {
      return AwardCode.of(code.isEmpty() ? "X" : code);
    } catch (IllegalArgumentException e) {
      problems.at(
          fields.node("code").orElseThrow(),
          "mã gồm chữ in hoa không dấu, số và gạch nối, nhiều nhất 20 ký tự",
          "a code is capital letters, digits and hyphens, 20 at most");
      return AwardCode.of("X");
    }
  }

  private Map<Subject.Kind, Criterion> criteria(Fields award, RuleReading rules) {
    var criteria = new EnumMap<Subject.Kind, Criterion>(Subject.Kind.class);
    award
        .required("criteria")
        .ifPresent(
            node -> {
              var perKind = Fields.of(node, problems, "INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD");
              if (perKind.all().isEmpty()) {
                problems.at(node, "chưa có tiêu chuẩn nào", "no criterion is given");
              }
              perKind
                  .all()
                  .forEach(
                      (kind, clauses) ->
                          criteria.put(
                              Subject.Kind.valueOf(kind),
                              new Criterion.All(
                                  Fields.list(clauses, problems).stream()
                                      .map(rules::clause)
                                      .toList())));
            });
    return criteria;
  }

  private List<LocalPrize> prizes(Fields award, RuleReading rules) {
    var prizes = new EnumMap<Subject.Kind, LocalPrize>(Subject.Kind.class);
    award
        .node("prizes")
        .ifPresent(
            node -> {
              for (var item : Fields.list(node, problems)) {
                var fields = Fields.of(item, problems, "for", "coefficient", "rounding", "basis");
                var kind = fields.choice("for", Subject.Kind.class);
                var prize =
                    new LocalPrize(
                        kind,
                        fields.hundredths("coefficient"),
                        fields.choice("rounding", Rounding.class),
                        fields
                            .required("basis")
                            .map(rules::basis)
                            .orElse(award.required("basis").map(rules::basis).orElseThrow()));
                if (prizes.put(kind, prize) != null) {
                  problems.at(item, "hai mức thưởng cho " + kind, "two prizes for " + kind);
                }
              }
            });
    return List.copyOf(prizes.values());
  }

  private Authority authority(Node node, RuleReading rules) {
    var fields = Fields.of(node, problems, "bodies", "basis");
    var bodies =
        fields.list("bodies").stream()
            .map(body -> Fields.choice(body, Authority.Body.class, problems))
            .toList();
    return new Authority(
        bodies, fields.required("basis").map(rules::basis).orElseGet(() -> rules.basis(node)));
  }

  private @Nullable MonthDay lastDay(Node node) {
    try {
      if (node instanceof ScalarNode scalar) {
        return MonthDay.parse("--" + scalar.getValue());
      }
    } catch (DateTimeException e) {
      // said below
    }
    problems.at(
        node, "cần ngày cuối như \"03-31\" (tháng-ngày)", "a last day like \"03-31\" (month-day)");
    return null;
  }
}
