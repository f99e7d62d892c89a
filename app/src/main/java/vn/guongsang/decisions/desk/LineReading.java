package vn.guongsang.decisions.desk;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.guongsang.decisions.HolderKind;
import vn.guongsang.decisions.desk.reading.Grid;
import vn.guongsang.decisions.desk.reading.Looks;
import vn.guongsang.decisions.desk.reading.Role;
import vn.guongsang.decisions.names.AwardTypeNames;
import vn.guongsang.kernel.VietnameseText;
import vn.guongsang.registry.people.Born;
import vn.guongsang.registry.people.NationalNumber;
import vn.guongsang.registry.people.Sex;
import vn.guongsang.rules.AwardType;
import vn.guongsang.rules.facts.Subject;

/** Reads the rows of a grid, each by itself: no database, no clock. */
final class LineReading {

  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})\\s*[/.\\-]\\s*(\\d{1,2})\\s*[/.\\-]\\s*(\\d{4})");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");
  private static final int LONGEST_ACHIEVEMENT = 2_000;
  private static final int LONGEST = 300;

  private final Grid grid;
  private final Choices choices;
  private final Map<String, AwardType> types;
  private final AwardTypeNames names;
  private final Map<String, AwardTypeNames.Read> read = new HashMap<>();

  /**
   * @param types the catalogue of the day
   */
  LineReading(Grid grid, Choices choices, List<AwardType> types) {
    this.grid = grid;
    this.choices = choices;
    this.types =
        types.stream()
            .collect(Collectors.toMap(t -> t.code().code(), Function.identity(), (one, two) -> one));
    names = new AwardTypeNames(types);
  }

  List<DeskLine> lines(Content content) {
    var out = new ArrayList<DeskLine>();
    for (var row : grid.rows()) {
      if (!content.used().contains(row.number())) {
        out.add(line(row, content.fix(row.number())));
      }
    }
    return out;
  }

  private String cell(Grid.Row row, Fix fix, Role role) {
    var mended = fix.cells().get(role);
    return mended != null ? mended : grid.column(role).map(row::cell).orElse("");
  }

  private DeskLine line(Grid.Row row, Fix fix) {
    var notes = new ArrayList<Note>();
    var typed = cell(row, fix, Role.NAME);
    var awardTyped = cell(row, fix, Role.AWARD);
    var offered = new ArrayList<String>();
    var award = award(fix, awardTyped, offered, notes);
    var kind = fix.kind() == null ? kind(typed, types.get(award)) : fix.kind();
    var name = name(typed, kind);
    var unit = cell(row, fix, Role.UNIT);
    var fromSection = unit.isEmpty() && !row.section().isEmpty();
    if (name.isEmpty()) {
      notes.add(Note.stops(Role.NAME, "desk.note.no-name"));
    } else if (name.length() > (kind == HolderKind.UNIT ? LONGEST : 120)) {
      notes.add(Note.stops(Role.NAME, "form.too-long", kind == HolderKind.UNIT ? LONGEST : 120, name.length()));
    }
    var achievement = VietnameseText.clean(cell(row, fix, Role.ACHIEVEMENT));
    if (achievement.length() > LONGEST_ACHIEVEMENT) {
      notes.add(
          Note.stops(Role.ACHIEVEMENT, "form.too-long", LONGEST_ACHIEVEMENT, achievement.length()));
    }
    if (unit.length() > LONGEST) {
      notes.add(Note.stops(Role.UNIT, "form.too-long", LONGEST, unit.length()));
    }
    return new DeskLine(
        row.number(),
        kind,
        fix.kind() != null,
        name,
        VietnameseText.clean(fromSection ? row.section() : unit),
        fromSection,
        VietnameseText.clean(cell(row, fix, Role.POSITION)),
        achievement,
        born(cell(row, fix, Role.BORN), notes),
        id(cell(row, fix, Role.ID), notes),
        sex(cell(row, fix, Role.SEX)),
        VietnameseText.clean(cell(row, fix, Role.ADDRESS)),
        award,
        awardTyped,
        offered,
        points(cell(row, fix, Role.POINTS), notes),
        fix,
        notes);
  }

  private String award(Fix fix, String typed, List<String> offered, List<Note> notes) {
    if (!fix.award().isEmpty()) {
      return fix.award();
    }
    if (typed.isEmpty()) {
      if (choices.award().isEmpty()) {
        notes.add(Note.asks(Role.AWARD, "desk.note.no-award"));
      }
      return choices.award();
    }
    var meant = read.computeIfAbsent(typed, names::read);
    if (meant.code().isEmpty()) {
      offered.addAll(meant.offered());
      notes.add(Note.asks(Role.AWARD, "desk.note.award-unclear", typed));
    }
    return meant.code().orElse("");
  }

  /** By what the award is given to, and where that leaves it open by the look of the name. */
  private static HolderKind kind(String name, @Nullable AwardType type) {
    Set<Subject.Kind> subjects = type == null ? Set.of() : type.subjects();
    if (subjects.size() == 1) {
      return of(subjects.iterator().next());
    }
    if (Looks.household(name)) {
      return HolderKind.HOUSEHOLD;
    }
    return Looks.team(name) ? HolderKind.UNIT : HolderKind.PERSON;
  }

  static HolderKind of(Subject.Kind kind) {
    return switch (kind) {
      case INDIVIDUAL -> HolderKind.PERSON;
      case COLLECTIVE -> HolderKind.UNIT;
      case HOUSEHOLD -> HolderKind.HOUSEHOLD;
    };
  }

  static Subject.Kind of(HolderKind kind) {
    return switch (kind) {
      case PERSON -> Subject.Kind.INDIVIDUAL;
      case UNIT -> Subject.Kind.COLLECTIVE;
      case HOUSEHOLD -> Subject.Kind.HOUSEHOLD;
    };
  }

  private static String name(String typed, HolderKind kind) {
    return switch (kind) {
      case PERSON -> Looks.person(typed);
      case HOUSEHOLD -> Looks.head(typed);
      case UNIT -> VietnameseText.clean(typed);
    };
  }

  private static Born born(String typed, List<Note> notes) {
    if (typed.isEmpty()) {
      return Born.UNKNOWN;
    }
    var day = DAY.matcher(typed);
    try {
      if (day.matches()) {
        return Born.on(
            LocalDate.of(
                Integer.parseInt(day.group(3)),
                Integer.parseInt(day.group(2)),
                Integer.parseInt(day.group(1))));
      }
      if (YEAR.matcher(typed).matches()) {
        return Born.in(Integer.parseInt(typed));
      }
    } catch (DateTimeException e) {
      // said below, like anything that is no day
    }
    notes.add(Note.stops(Role.BORN, "desk.note.born", typed));
    return Born.UNKNOWN;
  }

  private static @Nullable NationalNumber id(String typed, List<Note> notes) {
    if (typed.isEmpty()) {
      return null;
    }
    var read = NationalNumber.read(typed);
    if (read.isEmpty()) {
      notes.add(Note.stops(Role.ID, "desk.note.id"));
    }
    return read.orElse(null);
  }

  private static @Nullable Sex sex(String typed) {
    return switch (VietnameseText.fold(typed)) {
      case "nam", "male", "m" -> Sex.MALE;
      case "nu", "female", "f" -> Sex.FEMALE;
      default -> null;
    };
  }

  private static @Nullable Integer points(String typed, List<Note> notes) {
    if (typed.isEmpty()) {
      return null;
    }
    return hundredths(typed)
        .orElseGet(
            () -> {
              notes.add(Note.stops(Role.POINTS, "desk.note.points", typed));
              return null;
            });
  }

  /** "92,5" and "92.5" are 9250; nothing where it is no number of points. */
  static Optional<Integer> hundredths(String typed) {
    var plain = typed.replaceFirst("(?iu)\\s*(?:điểm|đ)?$", "").replace(',', '.').strip();
    if (!plain.matches("\\d{1,4}(?:\\.\\d{1,2})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(plain).movePointRight(2).intValueExact());
  }

  static String shown(int hundredths) {
    return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString().replace('.', ',');
  }
}
