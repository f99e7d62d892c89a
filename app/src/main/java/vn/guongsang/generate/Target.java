package vn.guongsang.generate;

/** The tables that are filled by COPY, and which of their columns. */
enum Target {
  UNIT("registry.unit", "id, tenant, version"),
  UNIT_SPAN(
      "registry.unit_span",
      "id, unit, tenant, from_day, code, name, short_name, folded, kind, level, parent,"
          + " legal_entity, ordinal"),
  PERSON(
      "registry.person",
      "id, tenant, name, folded, sort_key, birth_day, birth_year, sex, unit, position, staff_group,"
          + " entered_at, version"),
  FORMER_NAME("registry.former_name", "id, person, tenant, name, folded, until_day, reason"),
  NATIONAL_ID("registry.national_id", "id, person, tenant, digits, key_no, sealed, blind"),
  POST(
      "registry.post",
      "id, person, tenant, unit, position, staff_group, deputy_head_up, direct, main, service_post,"
          + " from_day, until_day, vouched"),
  RATING(
      "registry.rating",
      "id, tenant, person, unit, year, school_year, level, issuer, decision_number, decision_day,"
          + " vouched, standing, entered_at"),
  DISCIPLINE(
      "registry.discipline",
      "id, tenant, person, unit, measure, from_day, until_day, issuer, decision_number,"
          + " decision_day, vouched, standing, entered_at"),
  HOLD(
      "registry.hold",
      "id, tenant, person, unit, ground, from_day, until_day, document, release, standing,"
          + " entered_at"),
  LEAVE(
      "registry.leave",
      "id, tenant, person, kind, from_day, until_day, vouched, standing, entered_at"),
  INITIATIVE(
      "initiatives.initiative",
      "id, tenant, unit, title, folded, kind, year, applied_on, scope, issuer, decision_number,"
          + " recognised_on, vouched, entered_at"),
  AUTHOR("initiatives.author", "initiative, person, share, ordinal"),
  USED("initiatives.used", "initiative, person, award_type, award"),
  DECISION(
      "decisions.decision",
      "id, tenant, unit, issuer, folded, body, number, day, title, signatory, outside, state,"
          + " entered_at"),
  AWARD(
      "decisions.award",
      "id, tenant, decision, award_type, track, holder_kind, person, unit, holder_name,"
          + " holder_folded, unit_name, year, school_year, first_year, decided_on, vouched,"
          + " entered_at");

  private final String table;
  private final String columns;

  Target(String table, String columns) {
    this.table = table;
    this.columns = columns;
  }

  String table() {
    return table;
  }

  int columns() {
    return columns.split(",", -1).length;
  }

  String copy() {
    return "copy %s (%s) from stdin with (format binary, freeze)".formatted(table, columns);
  }
}
