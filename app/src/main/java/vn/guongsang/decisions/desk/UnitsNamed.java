package vn.guongsang.decisions.desk;

import static vn.guongsang.registry.views.Tables.UNIT_NAME;
import static vn.guongsang.registry.views.Tables.UNIT_TODAY;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;
import vn.guongsang.kernel.UnitId;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.UnitDraft;
import vn.guongsang.registry.UnitFacts;
import vn.guongsang.registry.UnitKind;
import vn.guongsang.registry.UnitLevel;
import vn.guongsang.shell.Viewer;

/** The living units of the scope by the names that stand in a list, and those to be entered. */
@Component
class UnitsNamed {

  private final DSLContext sql;

  UnitsNamed(DSLContext sql) {
    this.sql = sql;
  }

  /** A unit found by a name it bears or bore. */
  record Named(UUID id, String name, String parent) {}

  /** By the name as folded; a unit may be found by its short name or its code too. */
  Map<String, Map<UUID, Named>> called(Viewer viewer, Collection<String> typed) {
    var wanted = new HashSet<String>();
    var words = new HashSet<String>();
    for (var name : typed) {
      if (!name.isEmpty()) {
        wanted.add(VietnameseText.fold(name));
        words.add(name);
      }
    }
    var out = new HashMap<String, Map<UUID, Named>>();
    if (wanted.isEmpty()) {
      return out;
    }
    var letters = words.toArray(String[]::new);
    sql.selectDistinct(
            UNIT_NAME.FOLDED,
            UNIT_NAME.SHORT_NAME,
            UNIT_NAME.CODE,
            UNIT_TODAY.ID,
            UNIT_TODAY.NAME,
            UNIT_TODAY.PARENT_NAME)
        .from(UNIT_NAME)
        .join(UNIT_TODAY)
        .on(UNIT_TODAY.ID.eq(UNIT_NAME.UNIT))
        .where(UNIT_TODAY.LIVING)
        .and(viewer.sees(UNIT_TODAY.PATH))
        .and(
            UNIT_NAME
                .FOLDED
                .eq(DSL.any(wanted.toArray(String[]::new)))
                .or(UNIT_NAME.SHORT_NAME.eq(DSL.any(letters)))
                .or(UNIT_NAME.CODE.eq(DSL.any(letters))))
        .forEach(
            row -> {
              var unit =
                  new Named(
                      row.value4(), row.value5(), row.value6() == null ? "" : row.value6());
              for (var name : new String[] {row.value1(), row.value2(), row.value3()}) {
                var folded = name == null ? "" : VietnameseText.fold(name);
                if (wanted.contains(folded)) {
                  out.computeIfAbsent(folded, n -> new LinkedHashMap<>()).put(unit.id(), unit);
                }
              }
            });
    return out;
  }

  /**
   * Units to be entered under the one that decides, with codes nobody has yet.
   *
   * @param names by the ids they are to have
   */
  java.util.List<UnitDraft> toEnter(
      Viewer viewer, UnitId under, Map<UUID, String> names, java.time.LocalDate from) {
    var parent =
        sql.select(UNIT_TODAY.CODE)
            .from(UNIT_TODAY)
            .where(UNIT_TODAY.ID.eq(under.value()))
            .fetchOptional(UNIT_TODAY.CODE)
            .orElse("");
    Set<String> taken =
        sql.select(UNIT_TODAY.CODE)
            .from(UNIT_TODAY)
            .where(UNIT_TODAY.TENANT.eq(viewer.tenant()))
            .and(UNIT_TODAY.CODE.startsWith(parent + "-"))
            .fetchSet(UNIT_TODAY.CODE);
    var out = new java.util.ArrayList<UnitDraft>();
    names.forEach(
        (id, name) ->
            out.add(
                new UnitDraft(
                    new UnitId(id),
                    from,
                    new UnitFacts(
                        code(parent, name, taken),
                        name,
                        "",
                        kind(name),
                        UnitLevel.TEAM,
                        under,
                        false,
                        0))));
    return out;
  }

  /** The parent's code and the first letters of the name, counted on where that is taken. */
  static String code(String parent, String name, Set<String> taken) {
    var letters = new StringBuilder();
    for (var word : VietnameseText.fold(name).split(" ", -1)) {
      if (!word.isEmpty() && letters.length() < 12) {
        letters.append(word.matches("\\d+") ? word : word.substring(0, 1));
      }
    }
    var base = parent + "-" + letters.toString().toUpperCase(java.util.Locale.ROOT);
    var code = base;
    for (var next = 2; !taken.add(code); next++) {
      code = base + "." + next;
    }
    return code;
  }

  static UnitKind kind(String name) {
    var folded = VietnameseText.fold(name);
    if (folded.matches("(?:to dan pho|tdp|khu pho|khu dan cu|to \\d).*")) {
      return UnitKind.RESIDENTIAL_GROUP;
    }
    if (folded.matches("(?:thon|xom|ap|ban|lang) .*")) {
      return UnitKind.VILLAGE;
    }
    if (folded.matches("(?:truong|mam non|thcs|thpt|tieu hoc) ?.*")) {
      return UnitKind.SCHOOL;
    }
    if (folded.matches("(?:benh vien|tram y te).*")) {
      return UnitKind.HOSPITAL;
    }
    if (folded.matches("(?:cong ty|doanh nghiep).*")) {
      return UnitKind.ENTERPRISE;
    }
    if (folded.matches("(?:hop tac xa|htx).*")) {
      return UnitKind.COOPERATIVE;
    }
    if (folded.matches("(?:hoi|chi hoi|cau lac bo|clb) .*")) {
      return UnitKind.ASSOCIATION;
    }
    if (folded.matches("(?:phong|ban|van phong|bo phan|to|doi|khoa) .*")) {
      return UnitKind.OFFICE;
    }
    return UnitKind.OTHER;
  }
}
