package vn.guongsang.registry.people.personal;

/** What kind of personal data a field is. */
public enum DataCategory {
  /** Who somebody is: names, birth, sex, papers. */
  IDENTITY,
  /** Where and as what they serve or served. */
  SERVICE,
  /** How their work was rated, what they achieved. */
  MERIT,
  /** Discipline, holds, sickness: more closely kept. */
  SENSITIVE,
  /** What the person wrote or asked. */
  REQUEST,
  /** Ids, versions, moments, who entered it: says nothing by itself. */
  TECHNICAL
}
